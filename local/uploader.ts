import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { DeleteObjectCommand, HeadObjectCommand, NotFound, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { localAccount } from './account.ts';
import { contentType } from './content-type.ts';
import type { Credentials } from './credentials.ts';

/** A body in memory can be sent again when it fails on the way. */
const maxBytesInMemory = 16 * 1024 * 1024;

export interface UploaderOptions {
  readonly endpoint: string;
  readonly credentials: Credentials;
  readonly bucket: string;
}

/** Brings files into a bucket the way anybody would: with the SDK, through the front door. */
export class Uploader {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor({ endpoint, credentials, bucket }: UploaderOptions) {
    this.#client = new S3Client({ endpoint, credentials, forcePathStyle: true, region: localAccount.region });
    this.#bucket = bucket;
  }

  async upload(key: string, path: string): Promise<void> {
    const { size, mtimeMs } = await stat(path);
    const body = size > maxBytesInMemory ? createReadStream(path, { end: size - 1 }) : await readFile(path);
    await this.#client.send(
      new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: body, ContentLength: size, ContentType: contentType(path) }),
    );
    const now = await stat(path);
    if (now.size !== size || now.mtimeMs !== mtimeMs) throw new Error('changed while it was read; it is uploaded again');
  }

  async remove(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
  }

  async has(key: string): Promise<boolean> {
    try {
      await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  close(): void {
    this.#client.destroy();
  }
}
