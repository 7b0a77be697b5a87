import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/specify-batchjob-manifest.html

/** One line a key, `bucket,key`, the key percent-encoded: `a b+c/é,.txt` → `articles,a%20b%2Bc/%C3%A9%2C.txt`. */
export const manifestLine = (bucket: string, key: string): string =>
  `${bucket},${encodeURIComponent(key)
    .replaceAll('%2F', '/')
    .replace(/['()*!]/g, percentEncoded)}\n`;

const percentEncoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** As much as S3 takes in one request: some 50 million keys. */
export const mostBytes = 5 * 1024 ** 3;

export interface Manifest {
  readonly file: string;
  readonly keys: number;
}

/** Writes the keys of a bucket to as many files as they need. Keys are written as they are listed: none is kept. */
export async function writeManifests(
  bucket: string,
  keys: AsyncIterable<string>,
  fileNamed: (number: number) => string,
  most = mostBytes,
): Promise<Manifest[]> {
  const manifests: Manifest[] = [];
  const rest = keys[Symbol.asyncIterator]();
  for (let next = await rest.next(); !next.done; ) {
    const file = fileNamed(manifests.length + 1);
    let count = 0;
    let bytes = 0;
    const lines = async function* () {
      for (; !next.done; next = await rest.next()) {
        const line = manifestLine(bucket, next.value);
        if (count > 0 && bytes + line.length > most) return;
        count += 1;
        bytes += line.length;
        yield line;
      }
    };
    await pipeline(Readable.from(lines()), createWriteStream(file));
    manifests.push({ file, keys: count });
  }
  return manifests;
}
