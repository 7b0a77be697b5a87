import { GetObjectCommand, type GetObjectCommandOutput, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ArticleStore, ArticleVersion } from '../ports.ts';
import { listedObjects } from './listing.ts';
import { storedEtag, storedTime } from './object-facts.ts';
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
        const output = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        const bytes = output.ContentLength ?? 0;
        const body = bytes > maxBytes ? abandoned(output) : await bodyOf(output);
        return { key, bytes, body, contentType: output.ContentType ?? null, ...versionOf(output) };
      } catch (error) {
        if (isMissing(error)) return null;
        throw storageFailure('get', bucket, error);
      }
    },

    async version(key) {
      try {
        return versionOf(await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })));
      } catch (error) {
        if (isMissing(error)) return null;
        throw storageFailure('head', bucket, error);
      }
    },

    list: (query) => listedObjects(client, bucket, query),
  };
}

type VersionFacts = Pick<GetObjectCommandOutput, 'ETag' | 'VersionId' | 'LastModified'>;

const versionOf = (output: VersionFacts): ArticleVersion => ({
  etag: storedEtag(output.ETag),
  versionId: output.VersionId ?? null,
  lastModified: storedTime(output.LastModified),
});

const bodyOf = async ({ Body }: GetObjectCommandOutput): Promise<Uint8Array> => (await Body?.transformToByteArray()) ?? new Uint8Array();

/** Closes the connection, so that the rest of a large body is not sent. */
function abandoned({ Body }: GetObjectCommandOutput): null {
  if (Body && 'destroy' in Body) Body.on('error', () => {}).destroy();
  return null;
}
