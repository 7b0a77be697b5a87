import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localCredentials } from '../../local/credentials.ts';
import { listen } from '../../local/listen.ts';
import { Bucket } from '../../local/s3/bucket.ts';
import { s3Server } from '../../local/s3/server.ts';
import { Uploads } from '../../local/s3/uploads.ts';
import type { S3Server } from './s3-stores.ts';

export interface LocalS3 extends S3Server {
  /** What came over the wire, in order: `GET /test-articles/a.txt`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** The S3 of `npm start` with two new buckets and perhaps more, in a folder that goes with it. `clock`: what objects are dated by. */
export async function openLocalS3(more: readonly string[] = [], clock = Date.now): Promise<LocalS3> {
  const folder = mkdtempSync(path.join(tmpdir(), 'keyclaims-s3-'));
  const names = { articlesBucket: 'test-articles', summariesBucket: 'test-summaries' };
  const buckets = [...Object.values(names), ...more].map((name) => {
    const home = path.join(folder, name);
    const uploads = new Uploads(home);
    const bucket = new Bucket({ name, folder: home, versioned: name === names.articlesBucket, announce: () => {}, clock });
    return [name, { bucket, uploads }] as const;
  });
  const server = s3Server({ credentials: localCredentials, buckets: new Map(buckets), complain: console.error });
  const requests: string[] = [];
  server.on('request', ({ method, url = '' }) => requests.push(`${method} ${url.split('?')[0]}`));
  const port = await listen(server, 0);
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    for (const [, { bucket }] of buckets) bucket.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { endpoint: `http://127.0.0.1:${port}`, credentials: localCredentials, ...names, requests, close };
}

/** What the functions need in their environment to use it. */
export const environmentOf = ({ articlesBucket, summariesBucket, endpoint, credentials }: LocalS3): Record<string, string> => ({
  ARTICLES_BUCKET: articlesBucket,
  SUMMARIES_BUCKET: summariesBucket,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_ENDPOINT_URL_S3: endpoint,
});
