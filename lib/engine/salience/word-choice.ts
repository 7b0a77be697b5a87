import type { Token } from '../types.ts';
import { isWordText } from '../word-test.ts';
import weights from './salience-weights.ts';
import { stem } from './stem.ts';

/** Words are hashed, so that the weights hold no vocabulary. A power of two. */
export const bucketCount = 4096;

const digit = /\p{N}/gu;

/** FNV-1a of the word's stem, every digit a 0. */
function bucketOf(lower: string): number {
  const form = stem(lower.replace(digit, '0'));
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i += 1) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (bucketCount - 1);
}

/** The buckets that the words fall in, each once. */
export const wordBuckets = (tokens: readonly Token[]): number[] => [
  ...new Set(tokens.filter((token) => isWordText(token.text)).map((token) => bucketOf(token.lower))),
];

function decode(base64: string): Int8Array {
  const binary = atob(base64);
  return Int8Array.from(binary, (character) => character.charCodeAt(0));
}

let table: Int8Array | null = null;

/** How much the words are of the kind that summaries keep ("killed", "announced") or drop ("scroll", "maybe"). */
export function wordChoice(buckets: readonly number[]): number {
  table ??= decode(weights.words);
  let sum = 0;
  for (const bucket of buckets) sum += table[bucket] ?? 0;
  return (sum * weights.wordScale) / Math.sqrt(Math.max(1, buckets.length));
}
