export interface Config {
  readonly articlesBucket: string;
  readonly summariesBucket: string;
  /** Another S3 server than Amazon's was asked for, which knows buckets by path and not by host name. */
  readonly usesPathStyle: boolean;
  /** Where the list's upload box sends files. Null, as on AWS: there is no such box. */
  readonly uploadPath: string | null;
  /** What Lambda calls us. */
  readonly functionName: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** The environment as typed configuration; throws one error that names everything that is missing or wrong. */
export function loadConfig(environment: Environment): Config {
  const faults = [
    ...bucketFaults(environment, 'ARTICLES_BUCKET'),
    ...bucketFaults(environment, 'SUMMARIES_BUCKET'),
    ...sameBucket(environment),
  ];
  if (faults.length > 0) throw new Error(`Bad configuration. ${faults.join('. ')}.`);
  return {
    articlesBucket: environment.ARTICLES_BUCKET ?? '',
    summariesBucket: environment.SUMMARIES_BUCKET ?? '',
    usesPathStyle: Boolean(environment.AWS_ENDPOINT_URL_S3 ?? environment.AWS_ENDPOINT_URL),
    uploadPath: environment.UPLOAD_PATH ?? null,
    functionName: environment.AWS_LAMBDA_FUNCTION_NAME ?? 'local',
  };
}

function bucketFaults(environment: Environment, name: string): string[] {
  const value = environment[name];
  if (!value) return [`${name} is not set`];
  return bucketName.test(value) ? [] : [`${name}: expected the name of a bucket, got \`${value}\``];
}

/** Summaries beside the articles would be summarized, and their summaries, without end. */
function sameBucket({ ARTICLES_BUCKET, SUMMARIES_BUCKET }: Environment): string[] {
  return ARTICLES_BUCKET && ARTICLES_BUCKET === SUMMARIES_BUCKET ? ['ARTICLES_BUCKET and SUMMARIES_BUCKET are the same bucket'] : [];
}
