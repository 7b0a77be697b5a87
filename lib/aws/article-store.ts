import type { ArticleStore, ArticleVersion } from '../ports.ts';
import { listedObjects } from './listing.ts';
import { storedEtag, storedTime } from './object-facts.ts';
import type { S3Client } from './s3-client.ts';
import type { S3Answer } from './s3-error.ts';
import { isMissing, storageFailure } from './storage-failure.ts';

interface Options {
  readonly bucket: string;
  /** The body of a larger article is not fetched. */
  readonly maxBytes: number;
}

export function articleStore(client: S3Client, { bucket, maxBytes }: Options): ArticleStore {
  return {
    async read(key) {
      try {
        const { headers, body } = await client.send({ method: 'GET', bucket, key, maxBytes });
        const bytes = Number(headers['content-length'] ?? body?.length);
        return { key, bytes, body, contentType: headers['content-type'] ?? null, ...versionIn(headers) };
      } catch (error) {
        if (isMissing(error)) return null;
        throw storageFailure('get', bucket, error);
      }
    },

    async version(key) {
      try {
        return versionIn((await client.send({ method: 'HEAD', bucket, key })).headers);
      } catch (error) {
        if (isMissing(error)) return null;
        throw storageFailure('head', bucket, error);
      }
    },

    list: (query) => listedObjects(client, bucket, query),
  };
}

const versionIn = (headers: S3Answer['headers']): ArticleVersion => ({
  etag: storedEtag(headers.etag),
  versionId: headers['x-amz-version-id'] ?? null,
  lastModified: storedTime(headers['last-modified']),
});
