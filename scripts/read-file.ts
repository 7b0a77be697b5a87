import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type GivenFile, maxArticleBytes } from '../lib/index.ts';

/** A file by its path. One that is larger than an article may be is not read. */
export async function readFile(path: string): Promise<GivenFile> {
  const { size } = await stat(path);
  if (size > maxArticleBytes) return { key: path, body: null, bytes: size };
  return readStream(path, createReadStream(path));
}

/** What a stream holds; of one that is too long only its length. */
export async function readStream(key: string, stream: AsyncIterable<Buffer>): Promise<GivenFile> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes <= maxArticleBytes) chunks.push(chunk);
  }
  return { key, body: bytes <= maxArticleBytes ? Buffer.concat(chunks) : null, bytes };
}
