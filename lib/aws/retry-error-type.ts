import { isThrottlingError, isTransientError } from '@smithy/core/retry';
import { S3Error } from './s3-error.ts';

/** Whether trying again can help, and how soon. */
export function retryErrorType(error: unknown): 'THROTTLING' | 'TRANSIENT' | 'CLIENT_ERROR' {
  const classified = asClassified(error);
  if (isThrottlingError(classified)) return 'THROTTLING';
  return isTransientError(classified) ? 'TRANSIENT' : 'CLIENT_ERROR';
}

/** S3's answer as the classification wants it. What the connection threw, it knows by code, name and cause. */
function asClassified(error: unknown): Classified {
  if (!(error instanceof S3Error)) return error as Classified;
  const { code, message, status, isClockCorrected } = error;
  return { name: code, message, $metadata: { httpStatusCode: status, ...(isClockCorrected && { clockSkewCorrected: true }) } };
}

type Classified = Parameters<typeof isTransientError>[0];
