import { inflateSync } from 'node:zlib';

const keyword = Buffer.from('stream');
/** How far before its stream an object's dictionary may begin. */
const longestDictionary = 2000;
/** A stream may be packed twice; nobody packs more often. */
const mostLayers = 3;

/**
 * Whether the document's streams, without pictures, have more bytes than the limit once unpacked. pdf.js unpacks whatever a
 * page names, and a file of 300 KB may hold gigabytes; unpacking here stops at the limit.
 */
export function unpacksBeyond(file: Uint8Array, limit: number): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let total = 0;
  let end = 0; // of the keyword before
  for (let at = bytes.indexOf(keyword); at !== -1 && total <= limit; at = bytes.indexOf(keyword, at + keyword.length)) {
    const start = startOfContent(bytes, at + keyword.length);
    if (start === null) continue; // endstream, or the word in a text
    const dictionary = bytes.toString('latin1', Math.max(end, at - longestDictionary), at);
    if (!/\/Subtype\s*\/Image\b/.test(dictionary.slice(dictionary.lastIndexOf(' obj') + 1))) {
      total += unpackedSize(bytes.subarray(start), limit - total);
    }
    end = start;
  }
  return total > limit;
}

/** After "stream" comes a line break, and then what is packed with zlib begins like everything from zlib. */
function startOfContent(bytes: Buffer, after: number): number | null {
  const start = after + (bytes[after] === 13 ? 1 : 0) + (bytes[after + (bytes[after] === 13 ? 1 : 0)] === 10 ? 1 : 0);
  return start > after && isPacked(bytes, start) ? start : null;
}

const isPacked = (bytes: Uint8Array, at: number): boolean => {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  return (first & 15) === 8 && ((first << 8) | second) % 31 === 0;
};

/** Of all layers together; more than the limit where it was reached; 0 where nothing can be unpacked. */
function unpackedSize(packed: Uint8Array, limit: number): number {
  let content = packed;
  let size = 0;
  for (let layer = 0; layer < mostLayers && isPacked(content, 0); layer += 1) {
    const unpacked = inflated(content, limit - size);
    if (unpacked === null) return size;
    if (unpacked === 'too much') return limit + 1;
    size += unpacked.length;
    content = unpacked;
  }
  return size;
}

function inflated(packed: Uint8Array, maxOutputLength: number): Uint8Array | 'too much' | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, maxOutputLength) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too much' : null;
  }
}
