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
export const summaryUrl = (key: string): string => (isPlain(key) ? `/summaries/${key}` : `/summaries?key=${inQuery(key)}`);

/** Where the text of an article is read, to which a summary's offsets refer. */
export const articleTextUrl = (key: string): string => (isPlain(key) ? `/articles/${key}/text` : `/articles/text?key=${inQuery(key)}`);

const isPlain = (key: string): boolean => key.split('/').every((segment) => plainSegment.test(segment));

const inQuery = (key: string): string => encodeURIComponent(key.toWellFormed()).replaceAll('%2F', '/');
