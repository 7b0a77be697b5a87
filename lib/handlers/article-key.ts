import { RequestError } from '../errors.ts';

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
const maxKeyBytes = 1024;

/** A key that an object in a bucket can have. */
export function checkedKey(key: string): string {
  const bytes = Buffer.byteLength(key);
  if (bytes >= 1 && bytes <= maxKeyBytes) return key;
  throw new RequestError('invalid-key', `expected a key of 1 to ${maxKeyBytes} bytes in UTF-8, got ${bytes} bytes`);
}

// In a path, API Gateway decodes "%3F" and cuts there; "//" and dot segments get lost between client and function.
const plainSegment = /^(?!\.{1,2}$)[A-Za-z0-9._~-]+$/;

/** Where a summary is read: `2026/flood.txt` → `/summaries/2026/flood.txt`, `who?.txt` → `/summaries?key=who%3F.txt`. */
export function summaryUrl(key: string): string {
  const isPlain = key.split('/').every((segment) => plainSegment.test(segment));
  return isPlain ? `/summaries/${key}` : `/summaries?key=${encodeURIComponent(key).replaceAll('%2F', '/')}`;
}
