import { StorageError } from '../errors.ts';
import { S3Error } from './s3-error.ts';

// Not a matter of waiting: rights, names and keys are wrong until somebody changes them.
const refusals = new Set([400, 401, 403, 404, 405, 409]);
// Also come as 400 and 403, and pass.
const passing = new Set(['RequestTimeout', 'RequestTimeTooSkewed', 'ExpiredToken']);

/** What the client threw, in our words: `get in articles-bucket: SlowDown (503), request 4442587FB7D0A2F9`. */
export function storageFailure(action: string, bucket: string, error: unknown): StorageError {
  if (!(error instanceof S3Error)) return new StorageError('storage-unavailable', `${action} in ${bucket}: ${nameOf(error)}`, error);
  const isRefusal = refusals.has(error.status) && !passing.has(error.code);
  return new StorageError(isRefusal ? 'storage-refused' : 'storage-unavailable', `${action} in ${bucket}: ${error.message}`, error);
}

/** No such object. Whether the bucket exists, a HEAD's answer does not say. */
export const isMissing = (error: unknown): boolean =>
  error instanceof S3Error && (error.code === 'NoSuchKey' || error.code === 'Not Found');

const nameOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
