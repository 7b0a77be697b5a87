import type { SummaryStore } from '../ports.ts';
import { listedObjects } from './listing.ts';
import { storedEtag, storedTime } from './object-facts.ts';
import { putAsUpload } from './put-as-upload.ts';
import type { S3Client } from './s3-client.ts';
import { isMissing, storageFailure } from './storage-failure.ts';

const contentType = 'application/json';

/**
 * A summary has the very key of its article, in another bucket: keys cannot collide, every key that an article can have
 * fits, and a listing by the articles' prefix and order is one request. The cursor is the last key of the page.
 */
export function summaryStore(client: S3Client, bucket: string): SummaryStore {
  return {
    async read(key) {
      try {
        const { headers, body } = await client.send({ method: 'GET', bucket, key });
        return {
          body: new TextDecoder().decode(body ?? undefined),
          etag: storedEtag(headers.etag),
          lastModified: storedTime(headers['last-modified']),
        };
      } catch (error) {
        if (isMissing(error)) return null;
        throw storageFailure('get', bucket, error);
      }
    },

    async write(key, body) {
      try {
        await client.send({ method: 'PUT', bucket, key, headers: { 'content-type': contentType }, body });
      } catch (error) {
        throw storageFailure('put', bucket, error);
      }
    },

    async refuse(key, body) {
      try {
        await putAsUpload(client, { bucket, key, body, contentType });
      } catch (error) {
        throw storageFailure('upload', bucket, error);
      }
    },

    async remove(key) {
      try {
        await client.send({ method: 'DELETE', bucket, key });
      } catch (error) {
        throw storageFailure('delete', bucket, error);
      }
    },

    list: (query) => listedObjects(client, bucket, query),
  };
}
