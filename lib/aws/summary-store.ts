import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { SummaryStore } from '../ports.ts';
import { listedObjects } from './listing.ts';
import { storedEtag, storedTime } from './object-facts.ts';
import { putAsUpload } from './put-as-upload.ts';
import { isMissing, storageFailure } from './storage-failure.ts';

/**
 * A summary has the very key of its article, in another bucket: keys cannot collide, every key that an article can have
 * fits, and a listing by the articles' prefix and order is one request. The cursor is the last key of the page.
 */
export function summaryStore(client: S3Client, bucket: string): SummaryStore {
  return {
    async read(key) {
      try {
        const output = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        const body = (await output.Body?.transformToString()) ?? '';
        return { body, etag: storedEtag(output.ETag), lastModified: storedTime(output.LastModified) };
      } catch (error) {
        if (isMissing(error)) return null;
        throw storageFailure('get', bucket, error);
      }
    },

    async write(key, body) {
      try {
        await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: 'application/json' }));
      } catch (error) {
        throw storageFailure('put', bucket, error);
      }
    },

    async refuse(key, body) {
      try {
        await putAsUpload(client, { Bucket: bucket, Key: key, Body: body, ContentType: 'application/json' });
      } catch (error) {
        throw storageFailure('upload', bucket, error);
      }
    },

    async remove(key) {
      try {
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
      } catch (error) {
        throw storageFailure('delete', bucket, error);
      }
    },

    list: (query) => listedObjects(client, bucket, query),
  };
}
