import { gunzip } from 'node:zlib';
import type { Refusal } from '../article.ts';
import { damaged, maxArticleBytes, unpacksTooLarge } from '../refusals.ts';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;

export type Unpacked = { readonly bytes: Uint8Array; readonly refusal: null } | { readonly bytes: null; readonly refusal: Refusal };

/** Stops at the limit, so that a bomb costs no more than the largest article. */
export function unpackedGzip(bytes: Uint8Array): Promise<Unpacked> {
  return new Promise((resolve) => {
    gunzip(bytes, { maxOutputLength: maxArticleBytes }, (error, content) => {
      if (error === null) resolve({ bytes: content, refusal: null });
      else if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        resolve({ bytes: null, refusal: unpacksTooLarge('gzip file', maxArticleBytes) });
      } else resolve({ bytes: null, refusal: damaged('a gzip file') });
    });
  });
}

/** "2026/flood.html.gz" → "2026/flood.html" */
export const unpackedName = (key: string): string => key.replace(/\.gz$/i, '');
