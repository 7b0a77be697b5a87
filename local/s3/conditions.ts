import type { Precondition } from './bucket.ts';
import { notImplemented, S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import { quoted, type StoredObject } from './stored-object.ts';

type Headers = S3Request['headers'];

const failed = (condition: string) =>
  new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', { details: { Condition: condition } });

/** `"a", W/"b"`, `a` or `*`, as clients write them. */
function names(list: string, etag: string): boolean {
  const tags = list.split(',').map((tag) => tag.trim().replace(/^W\//, '').replace(/^"|"$/g, ''));
  return tags.includes('*') || tags.includes(etag);
}

/** A time that cannot be read does not count (RFC 9110, 13.1.3). */
const changedSince = (object: StoredObject, date: string): boolean => Date.parse(object.lastModified) > Date.parse(date);
const unchangedSince = (object: StoredObject, date: string): boolean => Date.parse(object.lastModified) <= Date.parse(date);

/** For reading, in the order of RFC 9110, 13.2.2. `prefix` names the source's conditions of a copy. */
export function checkReading(headers: Headers, object: StoredObject, prefix = ''): void {
  const of = (name: string): string | undefined => headers[`${prefix}${name}`];
  const ifMatch = of('if-match');
  const ifUnmodifiedSince = of('if-unmodified-since');
  const ifNoneMatch = of('if-none-match');
  const ifModifiedSince = of('if-modified-since');
  if (ifMatch !== undefined) {
    if (!names(ifMatch, object.etag)) throw failed('If-Match');
  } else if (ifUnmodifiedSince !== undefined && changedSince(object, ifUnmodifiedSince)) throw failed('If-Unmodified-Since');
  if (ifNoneMatch !== undefined) {
    if (names(ifNoneMatch, object.etag)) throw notModified(object, prefix);
  } else if (ifModifiedSince !== undefined && unchangedSince(object, ifModifiedSince)) throw notModified(object, prefix);
}

/** A copy has nothing to answer "not modified" about. */
function notModified(object: StoredObject, prefix: string): S3Error {
  if (prefix !== '') return failed(prefix);
  const headers = { etag: quoted(object.etag), 'last-modified': new Date(object.lastModified).toUTCString() };
  return new S3Error('NotModified', 'Not Modified', { headers });
}

/** For writing: checked when the object is about to change, so of many writers with `If-None-Match: *` one wins. */
export function writingCondition(headers: Headers): Precondition {
  const ifNoneMatch = headers['if-none-match'];
  const ifMatch = headers['if-match'];
  if (ifNoneMatch !== undefined && ifNoneMatch.trim() !== '*') throw notImplemented('If-None-Match with an ETag on a write');
  if (headers['if-modified-since'] !== undefined || headers['if-unmodified-since'] !== undefined) {
    throw notImplemented('conditions on time for a write');
  }
  return (current) => {
    if (ifNoneMatch !== undefined && current) throw failed('If-None-Match');
    if (ifMatch === undefined) return;
    if (!current) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
    if (!names(ifMatch, current.etag)) throw failed('If-Match');
  };
}
