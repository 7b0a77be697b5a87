import { createHash } from 'node:crypto';
import type { S3Server } from '../../test/aws/s3-stores.ts';
import type { OpenStores } from '../../test/aws/store-contract.ts';
import { request } from './ask-for-events.ts';

/** What people do to articles, and what is there in the end. */
export class People {
  /** The bytes of each article that was ever there; null: deleted. */
  readonly articles = new Map<string, Uint8Array | null>();
  changes = 0;
  readonly #server: S3Server;
  readonly #stores: OpenStores;

  constructor(server: S3Server, stores: OpenStores) {
    this.#server = server;
    this.#stores = stores;
  }

  async put(key: string, body: string | Uint8Array): Promise<void> {
    await this.#stores.putArticle(key, body, 'text/plain');
    this.#remember(key, Buffer.from(body));
  }

  async remove(key: string): Promise<void> {
    await this.#stores.deleteArticle(key);
    this.#remember(key, null);
  }

  async copy(from: string, to: string): Promise<void> {
    const source = `/${this.#server.articlesBucket}/${encodeURIComponent(from)}`;
    await request(this.#server, { method: 'PUT', path: this.#path(to), headers: { 'x-amz-copy-source': source } });
    this.#remember(to, this.articles.get(from) ?? null);
  }

  /** In parts of 5 MiB, the least that S3 takes of all but the last. */
  async upload(key: string, body: Uint8Array): Promise<void> {
    const begun = await request(this.#server, { method: 'POST', path: this.#path(key), query: [['uploads', '']] });
    const uploadId = /<UploadId>(.+?)<\/UploadId>/.exec(begun)?.[1] ?? '';
    const size = 5 * 1024 * 1024;
    const parts: string[] = [];
    for (let start = 0; start < body.length; start += size) {
      const number = parts.length + 1;
      const part = Buffer.from(body.subarray(start, start + size));
      const query = Object.entries({ partNumber: String(number), uploadId });
      await request(this.#server, { method: 'PUT', path: this.#path(key), query, body: part });
      parts.push(`<Part><PartNumber>${number}</PartNumber><ETag>&quot;${md5(part)}&quot;</ETag></Part>`);
    }
    const complete = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
    await request(this.#server, { method: 'POST', path: this.#path(key), query: [['uploadId', uploadId]], body: complete });
    this.#remember(key, body);
  }

  #path(key: string): string {
    return `/${this.#server.articlesBucket}/${key}`;
  }

  #remember(key: string, body: Uint8Array | null): void {
    this.articles.set(key, body);
    this.changes++;
  }
}

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');
