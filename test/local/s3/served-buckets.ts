import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { localCredentials } from '../../../local/credentials.ts';
import { listen } from '../../../local/listen.ts';
import { Bucket } from '../../../local/s3/bucket.ts';
import type { ObjectChange } from '../../../local/s3/object-change.ts';
import { s3Server } from '../../../local/s3/server.ts';
import { Uploads } from '../../../local/s3/uploads.ts';
import { newFolder } from '../temporary-folder.ts';

export const plain = 'plain-bucket';
export const versioned = 'versioned-bucket';

/** A server with an unversioned and a versioned bucket, and the SDK's client for it. */
export async function serveBuckets() {
  const folder = newFolder();
  const changes: ObjectChange[] = [];
  const complaints: string[] = [];
  const buckets = new Map(
    [plain, versioned].map((name) => {
      const home = join(folder, name);
      const options = { name, folder: home, versioned: name === versioned, announce: (change: ObjectChange) => void changes.push(change) };
      return [name, { bucket: new Bucket(options), uploads: new Uploads(home) }] as const;
    }),
  );
  const server = s3Server({ credentials: localCredentials, buckets, complain: (message) => void complaints.push(message) });
  const endpoint = `http://127.0.0.1:${await listen(server, 0)}`;
  const client = new S3Client({ endpoint, credentials: localCredentials, region: 'eu-west-1', forcePathStyle: true, maxAttempts: 1 });
  const close = async () => {
    client.destroy();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    for (const { bucket, uploads } of buckets.values()) {
      bucket.close();
      uploads.close();
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, endpoint, client, buckets, changes, complaints, close };
}
