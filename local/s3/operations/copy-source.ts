import type { FileHandle } from 'node:fs/promises';
import type { ByteRange } from '../byte-range.ts';
import { checkReading } from '../conditions.ts';
import type { BucketCall } from '../operation.ts';
import { S3Error } from '../s3-error.ts';
import { checkKey } from '../s3-request.ts';
import type { StoredObject } from '../stored-object.ts';

/** Headers that name the source of a copy and the conditions on it. */
export const copySourceHeaders = [
  'x-amz-copy-source',
  'x-amz-copy-source-if-match',
  'x-amz-copy-source-if-none-match',
  'x-amz-copy-source-if-modified-since',
  'x-amz-copy-source-if-unmodified-since',
];

export interface CopySource {
  readonly bucket: string;
  readonly key: string;
  readonly version: string | null;
}

/** "/bucket/a%20b.txt?versionId=x", the first slash at will. */
export function readCopySource(header: string): CopySource {
  const [path = '', version = null] = header.split('?versionId=');
  const decoded = decode(path).replace(/^\//, '');
  const slash = decoded.indexOf('/');
  if (slash < 1 || slash === decoded.length - 1) {
    throw new S3Error('InvalidArgument', 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey');
  }
  return { bucket: decoded.slice(0, slash), key: checkKey(decoded.slice(slash + 1)), version };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new S3Error('InvalidArgument', 'The copy source must be percent-encoded UTF-8'); // % followed by something else
  }
}

/** Hands the source and its open file to `use`; closes the file after. */
export async function withCopySource<Result>(
  { request, buckets }: BucketCall,
  use: (object: StoredObject, file: FileHandle) => Promise<Result>,
): Promise<Result> {
  const source = readCopySource(request.headers['x-amz-copy-source'] ?? '');
  const from = buckets.get(source.bucket)?.bucket;
  if (!from) throw new S3Error('NoSuchBucket', 'The specified bucket does not exist', { details: { BucketName: source.bucket } });
  const { object, file } = await from.open(source.key, source.version);
  try {
    checkReading(request.headers, object, 'x-amz-copy-source-');
    return await use(object, file);
  } finally {
    await file.close();
  }
}

export function readAll(file: FileHandle, { start, last }: ByteRange): AsyncIterable<Buffer> | readonly Buffer[] {
  return last < start ? [] : file.createReadStream({ start, end: last, autoClose: false });
}
