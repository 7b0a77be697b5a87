/**
 * Bytes 0x80 to 0x9F. Decoded here because `TextDecoder('windows-1252')` of Node 20 turns them into control characters
 * (nodejs/node #56542), and with them every curly quotation mark.
 */
const highControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const chunkLength = 8192;

const characterOf = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? (highControls[byte - 0x80] as string) : String.fromCharCode(byte);

export function decodeWindows1252(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += chunkLength) {
    chunks.push(Array.from(bytes.subarray(start, start + chunkLength), characterOf).join(''));
  }
  return chunks.join('');
}
