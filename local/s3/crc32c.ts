/** Castagnoli's polynomial, bits reversed (RFC 3720, appendix B.4). */
const polynomial = 0x82f63b78;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  return value;
});

/** Goes on from `previous`, so that a body can be read in pieces: crc32c("123456789") → 0xe3069283. */
export function crc32c(bytes: Uint8Array, previous = 0): number {
  let value = ~previous;
  for (let at = 0; at < bytes.length; at++) value = (table[(value ^ (bytes[at] as number)) & 255] as number) ^ (value >>> 8);
  return ~value >>> 0;
}
