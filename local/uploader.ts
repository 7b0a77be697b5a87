import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { S3Client } from '@aws-sdk/client-s3';
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

/** Takes longer to load than everything else together, and a start with nothing to upload needs none of it. */
const loadSdk = () => import('@aws-sdk/client-s3');

/** Brings files into a bucket the way anybody would: with the SDK, through the front door. */
export class Uploader {
  readonly #options: UploaderOptions;
  #client: Promise<S3Client> | undefined;

  constructor(options: UploaderOptions) {
    this.#options = options;
  }

  async upload(key: string, path: string): Promise<void> {
    const { PutObjectCommand } = await loadSdk();
    const { size, mtimeMs } = await stat(path);
    const body = size > maxBytesInMemory ? createReadStream(path, { end: size - 1 }) : await readFile(path);
    const content = { Body: body, ContentLength: size, ContentType: contentType(path) };
    await (await this.#connect()).send(new PutObjectCommand({ Bucket: this.#options.bucket, Key: key, ...content }));
    const now = await stat(path);
    if (now.size !== size || now.mtimeMs !== mtimeMs) throw new Error('changed while it was read; it is uploaded again');
  }

  async put(key: string, body: Uint8Array): Promise<void> {
    const { PutObjectCommand } = await loadSdk();
    const content = { Body: body, ContentLength: body.length, ContentType: contentType(key) };
    await (await this.#connect()).send(new PutObjectCommand({ Bucket: this.#options.bucket, Key: key, ...content }));
  }

  async remove(key: string): Promise<void> {
    const { DeleteObjectCommand } = await loadSdk();
    await (await this.#connect()).send(new DeleteObjectCommand({ Bucket: this.#options.bucket, Key: key }));
  }

  async has(key: string): Promise<boolean> {
    const { HeadObjectCommand, NotFound } = await loadSdk();
    try {
      await (await this.#connect()).send(new HeadObjectCommand({ Bucket: this.#options.bucket, Key: key }));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  async close(): Promise<void> {
    (await this.#client)?.destroy();
  }

  #connect(): Promise<S3Client> {
    const { endpoint, credentials } = this.#options;
    const settings = { endpoint, credentials, forcePathStyle: true, region: localAccount.region };
    this.#client ??= loadSdk().then(({ S3Client }) => new S3Client(settings));
    return this.#client;
  }
}
