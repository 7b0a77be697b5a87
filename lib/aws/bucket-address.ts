import type { S3Access } from './s3-access.ts';

export interface BucketAddress {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  /** What comes before a key: `/my-bucket/` or `/`. */
  readonly path: string;
}

// https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
const domains: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, 'amazonaws.com.cn'],
  [/^eusc-/, 'amazonaws.eu'],
  [/^us-iso-/, 'c2s.ic.gov'],
  [/^us-isob-/, 'sc2s.sgov.gov'],
  [/^us-isof-/, 'csp.hci.ic.gov'],
  [/^eu-isoe-/, 'cloud.adc-e.uk'],
  [/^/, 'amazonaws.com'],
];

/** Where the objects of a bucket are. Amazon's certificate covers one label before `s3`, so a bucket with dots is named in the path. */
export function bucketAddress(bucket: string, { region, endpoint }: Pick<S3Access, 'region' | 'endpoint'>): BucketAddress {
  if (endpoint !== null) return atEndpoint(new URL(endpoint), bucket);
  const host = `s3.${region}.${domainOf(region)}`;
  return bucket.includes('.')
    ? { protocol: 'https:', hostname: host, path: `/${bucket}/` }
    : { protocol: 'https:', hostname: `${bucket}.${host}`, path: '/' };
}

const domainOf = (region: string): string => domains.find(([beginning]) => beginning.test(region))?.[1] ?? '';

const atEndpoint = ({ protocol, hostname, port, pathname }: URL, bucket: string): BucketAddress => ({
  protocol,
  hostname,
  ...(port !== '' && { port: Number(port) }),
  path: `${pathname.replace(/\/$/, '')}/${bucket}/`,
});
