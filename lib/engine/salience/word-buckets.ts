/** Words are hashed, so that the weights hold no vocabulary. A power of two. */
export const bucketCount = 8192;

const digit = /\p{N}/gu;

/** FNV-1a of a word's stem, every digit a 0. */
export function bucketOf(stemmed: string): number {
  const form = stemmed.replace(digit, '0');
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i += 1) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (bucketCount - 1);
}

/** Signed bytes in Base64 → numbers. */
export function decodeBytes(base64: string, scale: number): Float64Array {
  const bytes = Int8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return Float64Array.from(bytes, (byte) => byte * scale);
}
