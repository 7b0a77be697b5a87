import { createHash } from 'node:crypto';
import { type ChecksumAlgorithm, digestOf } from '../checksums.ts';
import type { NewDataFile } from '../data-files.ts';

export interface StoredBytes {
  readonly size: number;
  readonly md5: string;
  /** Of all bytes, in base64. */
  readonly checksum: string;
}

/** Copies bytes that are here already into a new file, which it closes. */
export async function storeBytes(
  file: NewDataFile,
  sources: AsyncIterable<AsyncIterable<Buffer> | readonly Buffer[]> | readonly (AsyncIterable<Buffer> | readonly Buffer[])[],
  algorithm: ChecksumAlgorithm,
): Promise<StoredBytes> {
  const md5 = createHash('md5');
  const digest = digestOf(algorithm);
  let size = 0;
  for await (const source of sources) {
    for await (const bytes of source) {
      md5.update(bytes);
      digest.update(bytes);
      size += bytes.length;
      await file.write(bytes);
    }
  }
  await file.close();
  return { size, md5: md5.digest('hex'), checksum: digest.base64() };
}
