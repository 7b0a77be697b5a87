import { S3Client } from '@aws-sdk/client-s3';

// A bucket in the same region answers in tens of milliseconds. A silent one must not use up the function's time.
const connectionTimeout = 1_000;
const requestTimeout = 5_000;
/** Between two pieces of a body. */
const socketTimeout = 5_000;
const maxAttempts = 3;

/** Credentials, region and endpoint come from where the SDK looks for them; on Lambda that is the environment. */
export const s3Client = (options: { usesPathStyle: boolean }): S3Client =>
  new S3Client({
    forcePathStyle: options.usesPathStyle,
    maxAttempts,
    requestHandler: { connectionTimeout, requestTimeout, socketTimeout, throwOnRequestTimeout: true },
  });
