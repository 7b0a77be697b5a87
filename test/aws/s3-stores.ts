import { CreateBucketCommand, DeleteObjectCommand, PutBucketVersioningCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { articleStore } from '../../lib/aws/article-store.ts';
import { type GivenToClient, type S3Client as StoreClient, s3Client } from '../../lib/aws/s3-client.ts';
import { summaryStore } from '../../lib/aws/summary-store.ts';
import { maxBytes, type OpenStores } from './store-contract.ts';

export interface S3Server {
  readonly endpoint: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** New, empty buckets. */
  readonly articlesBucket: string;
  readonly summariesBucket: string;
}

/** Amazon's, which knows nothing of ours. */
export const sdkClient = ({ endpoint, credentials }: Pick<S3Server, 'endpoint' | 'credentials'>): S3Client =>
  new S3Client({ endpoint, credentials, region: 'us-east-1', forcePathStyle: true });

/** The one that the stores use. */
export const clientOf = ({ endpoint, credentials }: Pick<S3Server, 'endpoint' | 'credentials'>, given: GivenToClient = {}): StoreClient =>
  s3Client({ endpoint, credentials, region: 'us-east-1' }, 'worker', given);

export const newBucketNames = (suffix: string): Pick<S3Server, 'articlesBucket' | 'summariesBucket'> => ({
  articlesBucket: `keyclaims-test-articles-${suffix}`,
  summariesBucket: `keyclaims-test-summaries-${suffix}`,
});

/** New buckets on a server that can make them; the articles bucket is versioned as in serverless.yml. */
export async function withNewBuckets(server: Pick<S3Server, 'endpoint' | 'credentials'>, suffix: string): Promise<S3Server> {
  const client = sdkClient(server);
  const buckets = newBucketNames(suffix);
  for (const Bucket of Object.values(buckets)) await client.send(new CreateBucketCommand({ Bucket }));
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await client.send(new PutBucketVersioningCommand({ Bucket: buckets.articlesBucket, VersioningConfiguration }));
  client.destroy();
  return { ...server, ...buckets };
}

/** The stores on an S3 server. Articles are put and deleted by Amazon's client. */
export function s3Stores(server: S3Server, close: () => Promise<void> = async () => {}): OpenStores {
  const client = clientOf(server);
  const people = sdkClient(server);
  const Bucket = server.articlesBucket;
  return {
    articles: articleStore(client, { bucket: Bucket, maxBytes }),
    summaries: summaryStore(client, server.summariesBucket),
    putArticle: async (Key, body, ContentType) => {
      await people.send(new PutObjectCommand({ Bucket, Key, Body: Buffer.from(body), ContentType }));
    },
    deleteArticle: async (Key) => {
      await people.send(new DeleteObjectCommand({ Bucket, Key }));
    },
    close: async () => {
      client.destroy();
      people.destroy();
      await close();
    },
  };
}
