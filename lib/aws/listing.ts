import type { Listing, ListQuery } from '../ports.ts';
import { listedKey, storedTime } from './object-facts.ts';
import type { S3Client } from './s3-client.ts';
import { storageFailure } from './storage-failure.ts';
import { elementsOf, rootOf, textOf } from './xml.ts';

/** One page of a bucket. The cursor is the last key of the page, so it stays good when that object is gone. */
export async function listedObjects(client: S3Client, bucket: string, { prefix, cursor, limit }: ListQuery): Promise<Listing> {
  try {
    const query = { prefix, 'max-keys': String(limit), 'encoding-type': 'url', ...(cursor !== null && { 'start-after': cursor }) };
    const { body } = await client.send({ method: 'GET', bucket, query: { 'list-type': '2', ...query } });
    const result = body && rootOf(body, 'ListBucketResult');
    if (!result) throw new Error('the answer is no ListBucketResult');
    const objects = elementsOf(result, 'Contents').map((object) => ({
      key: listedKey(textOf(object, 'Key')),
      lastModified: storedTime(textOf(object, 'LastModified')),
    }));
    return { objects, nextCursor: textOf(result, 'IsTruncated') === 'true' ? (objects.at(-1)?.key ?? null) : null };
  } catch (error) {
    throw storageFailure('list', bucket, error);
  }
}
