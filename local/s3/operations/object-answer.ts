import { checksumHeaders } from '../checksums.ts';
import type { S3Request } from '../s3-request.ts';
import { quoted, type StoredObject } from '../stored-object.ts';

/** `response-content-type=text/plain` in the query → the header of the answer that it replaces. */
export const overrides = ['content-type', 'content-language', 'expires', 'cache-control', 'content-disposition', 'content-encoding'].map(
  (header) => ({ header, parameter: `response-${header}` }),
);

/** The headers of an answer that reads an object. */
export function readingHeaders(object: StoredObject, { query }: S3Request): Record<string, string> {
  const asked = overrides.map(({ header, parameter }) => [header, query.get(parameter)] as const);
  return {
    ...object.headers,
    ...Object.fromEntries(asked.filter((entry): entry is typeof entry & [string, string] => entry[1] !== null)),
    'accept-ranges': 'bytes',
    etag: quoted(object.etag),
    'last-modified': new Date(object.lastModified).toUTCString(),
    ...versionHeader(object.versionId),
  };
}

/** The headers of an answer that wrote an object. */
export const writingHeaders = (object: StoredObject): Record<string, string> => ({
  etag: quoted(object.etag),
  ...checksumHeaders(object.checksum),
  ...versionHeader(object.versionId),
});

export const versionHeader = (versionId: string | null): Record<string, string> =>
  versionId === null ? {} : { 'x-amz-version-id': versionId };
