import type { S3Access } from './aws/s3-access.ts';

export interface Config {
  readonly articlesBucket: string;
  readonly summariesBucket: string;
  readonly s3: S3Access;
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
    ...lambdaVariables.filter((name) => !environment[name]).map((name) => `${name} is not set`),
    ...endpointFaults(environment),
  ];
  if (faults.length > 0) throw new Error(`Bad configuration. ${faults.join('. ')}.`);
  return {
    articlesBucket: environment.ARTICLES_BUCKET ?? '',
    summariesBucket: environment.SUMMARIES_BUCKET ?? '',
    s3: {
      region: environment.AWS_REGION ?? '',
      endpoint: endpointIn(environment) || null,
      credentials: {
        accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
        secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
        ...(environment.AWS_SESSION_TOKEN && { sessionToken: environment.AWS_SESSION_TOKEN }),
      },
    },
    uploadPath: environment.UPLOAD_PATH ?? null,
    functionName: environment.AWS_LAMBDA_FUNCTION_NAME ?? 'local',
  };
}

/** What Lambda gives every function: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
const lambdaVariables = ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];

/** As every SDK of Amazon's looks for it. */
const endpointIn = (environment: Environment): string | undefined => environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL;

function endpointFaults(environment: Environment): string[] {
  const url = endpointIn(environment);
  return url === undefined || url === '' || /^https?:$/.test(URL.parse(url)?.protocol ?? '')
    ? []
    : [`AWS_ENDPOINT_URL_S3: expected an http or https URL, got \`${url}\``];
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
