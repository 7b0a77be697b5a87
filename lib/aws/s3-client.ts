import { S3Client } from '@aws-sdk/client-s3';

interface Patience {
  /** Until the answer begins. */
  readonly requestTimeout: number;
  readonly maxAttempts: number;
}

// A bucket in the same region answers in tens of milliseconds. A silent one must not use up the function's time:
// a worker has a minute for a batch, a reader is told within the 10 seconds that the serving function has for two requests.
const patience = {
  worker: { requestTimeout: 5_000, maxAttempts: 3 },
  reader: { requestTimeout: 1_500, maxAttempts: 2 },
} satisfies Record<string, Patience>;

const connectionTimeout = 1_000;
/** Between two pieces of a body. */
const socketTimeout = 5_000;

/** Credentials, region and endpoint come from where the SDK looks for them; on Lambda that is the environment. */
export function s3Client(options: { usesPathStyle: boolean; for: keyof typeof patience }): S3Client {
  const { requestTimeout, maxAttempts } = patience[options.for];
  return new S3Client({
    forcePathStyle: options.usesPathStyle,
    maxAttempts,
    requestHandler: { connectionTimeout, requestTimeout, socketTimeout, throwOnRequestTimeout: true },
  });
}
