import { S3ServiceException } from '@aws-sdk/client-s3';
import { StorageError } from '../errors.ts';

// Not a matter of waiting: rights, names and keys are wrong until somebody changes them.
const refusals = new Set([400, 401, 403, 404, 405, 409]);
// Also come as 400 and 403, and pass.
const passing = new Set(['RequestTimeout', 'RequestTimeTooSkewed', 'ExpiredToken']);

/** What the SDK threw, in our words: `"get" in articles-bucket: SlowDown (503), request 4442587FB7D0A2F9`. */
export function storageFailure(action: string, bucket: string, error: unknown): StorageError {
  if (!(error instanceof S3ServiceException))
    return new StorageError('storage-unavailable', `${action} in ${bucket}: ${nameOf(error)}`, error);
  const { httpStatusCode = 0, requestId = 'unknown' } = error.$metadata;
  const isRefusal = refusals.has(httpStatusCode) && !passing.has(error.name);
  const message = `${action} in ${bucket}: ${error.name} (${httpStatusCode}), request ${requestId}`;
  return new StorageError(isRefusal ? 'storage-refused' : 'storage-unavailable', message, error);
}

/** No such object. Whether the bucket exists, a HEAD's answer does not say. */
export const isMissing = (error: unknown): boolean =>
  error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound');

const nameOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
