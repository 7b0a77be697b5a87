import { letterPattern } from '../letter-pattern.ts';

/** Words are hashed, so that the weights hold no vocabulary. A power of two. */
export const bucketCount = 8192;

const digit = letterPattern(String.raw`\p{N}`, 'g');
const smallLetters = /^[a-z]*$/;

/** FNV-1a of a word's stem, every digit a 0. */
export function bucketOf(stemmed: string): number {
  const form = smallLetters.test(stemmed) ? stemmed : stemmed.replace(digit(stemmed), '0');
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i += 1) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (bucketCount - 1);
}

/** Signed bytes in Base64 → numbers. */
export function decodeBytes(base64: string, scale: number): Float64Array {
  const bytes = atob(base64);
  const numbers = new Float64Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) numbers[i] = ((bytes.charCodeAt(i) << 24) >> 24) * scale; // the shifts read the sign
  return numbers;
}
