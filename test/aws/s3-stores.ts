import { CreateBucketCommand, DeleteObjectCommand, PutBucketVersioningCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { articleStore } from '../../lib/aws/article-store.ts';
import { summaryStore } from '../../lib/aws/summary-store.ts';
import { maxBytes, type OpenStores } from './store-contract.ts';

export interface S3Server {
  readonly endpoint: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** New, empty buckets. */
  readonly articlesBucket: string;
  readonly summariesBucket: string;
}

export const clientOf = ({ endpoint, credentials }: Pick<S3Server, 'endpoint' | 'credentials'>): S3Client =>
  new S3Client({ endpoint, credentials, region: 'us-east-1', forcePathStyle: true });

export const newBucketNames = (suffix: string): Pick<S3Server, 'articlesBucket' | 'summariesBucket'> => ({
  articlesBucket: `keyclaims-test-articles-${suffix}`,
  summariesBucket: `keyclaims-test-summaries-${suffix}`,
});

/** New buckets on a server that can make them; the articles bucket is versioned as in serverless.yml. */
export async function withNewBuckets(server: Pick<S3Server, 'endpoint' | 'credentials'>, suffix: string): Promise<S3Server> {
  const client = clientOf(server);
  const buckets = newBucketNames(suffix);
  for (const Bucket of Object.values(buckets)) await client.send(new CreateBucketCommand({ Bucket }));
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await client.send(new PutBucketVersioningCommand({ Bucket: buckets.articlesBucket, VersioningConfiguration }));
  client.destroy();
  return { ...server, ...buckets };
}

/** The stores on an S3 server. */
export function s3Stores(server: S3Server, close: () => Promise<void> = async () => {}): OpenStores {
  const client = clientOf(server);
  const Bucket = server.articlesBucket;
  return {
    articles: articleStore(client, { bucket: Bucket, maxBytes }),
    summaries: summaryStore(client, server.summariesBucket),
    putArticle: async (Key, body, ContentType) => {
      await client.send(new PutObjectCommand({ Bucket, Key, Body: Buffer.from(body), ContentType }));
    },
    deleteArticle: async (Key) => {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
    close: async () => {
      client.destroy();
      await close();
    },
  };
}
