import { HttpRequest } from '@smithy/core/transport';
import { bucketAddress } from './bucket-address.ts';
import { checksumOf } from './checksum.ts';
import type { S3Access } from './s3-access.ts';

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  readonly bucket: string;
  /** Empty: the bucket itself. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body of a larger answer is not fetched. */
  readonly maxBytes?: number;
}

export function httpRequest({ method, bucket, key = '', query = {}, headers = {}, body }: S3Request, access: S3Access): HttpRequest {
  const { protocol, hostname, port, path } = bucketAddress(bucket, access);
  const host = port === undefined ? hostname : `${hostname}:${port}`;
  return new HttpRequest({
    method,
    protocol,
    hostname,
    ...(port !== undefined && { port }),
    path: path + encodedKey(key),
    query: { ...query },
    headers: { ...headers, ...checksumHeader(method, key, body), host },
    ...(body !== undefined && { body }),
  });
}

/** Every octet but the unreserved ones, as signatures want it; slashes stay, also at the beginning, twice, and beside dots. */
const encodedKey = (key: string): string =>
  encodeURIComponent(key)
    .replaceAll('%2F', '/')
    .replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Of what is written; and S3 is asked for that of what is read. */
function checksumHeader(method: S3Request['method'], key: string, body: string | undefined): Record<string, string> {
  if (method === 'GET' && key !== '') return { 'x-amz-checksum-mode': 'ENABLED' };
  return method === 'PUT' && body !== undefined ? { 'x-amz-checksum-crc32': checksumOf(body) } : {};
}
