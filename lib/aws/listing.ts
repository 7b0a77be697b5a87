import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import type { Listing, ListQuery } from '../ports.ts';
import { listedKey, storedTime } from './object-facts.ts';
import { storageFailure } from './storage-failure.ts';

/** One page of a bucket. The cursor is the last key of the page, so it stays good when that object is gone. */
export async function listedObjects(client: S3Client, bucket: string, { prefix, cursor, limit }: ListQuery): Promise<Listing> {
  try {
    const query = { Prefix: prefix, MaxKeys: limit, EncodingType: 'url', ...(cursor !== null && { StartAfter: cursor }) } as const;
    const { Contents = [], IsTruncated } = await client.send(new ListObjectsV2Command({ Bucket: bucket, ...query }));
    const objects = Contents.map(({ Key = '', LastModified }) => ({ key: listedKey(Key), lastModified: storedTime(LastModified) }));
    return { objects, nextCursor: IsTruncated ? (objects.at(-1)?.key ?? null) : null };
  } catch (error) {
    throw storageFailure('list', bucket, error);
  }
}
