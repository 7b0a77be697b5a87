import { decodeWindows1252 } from './windows-1252.ts';

export interface RepairedText {
  readonly text: string;
  /** Sequences of several bytes that are right. */
  readonly wellFormed: number;
  /** Bytes outside UTF-8 that windows-1252 has a character for. */
  readonly foreign: number;
  /** Pieces of sequences that were cut off: read as U+FFFD. */
  readonly broken: number;
}

/**
 * Reads UTF-8 in which other bytes are mixed, as where a windows-1252 quotation was pasted into a page: bytes that can be no
 * UTF-8 are read as windows-1252, sequences that were cut off as U+FFFD.
 */
export function decodeBrokenUtf8(bytes: Uint8Array): RepairedText {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let [wellFormed, foreign, broken, start, at] = [0, 0, 0, 0, 0];
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const wanted = sequenceLength(byte);
    const present = wanted === 0 ? 0 : 1 + continuationBytes(bytes, at + 1, wanted - 1);
    if (wanted > 0 && present === wanted && isAllowed(byte, bytes[at + 1] as number)) {
      wellFormed += 1;
      at += wanted;
      continue;
    }
    pieces.push(decoder.decode(bytes.subarray(start, at)));
    const isCut = present > 1 || (wanted > 0 && at + 1 === bytes.length);
    if (isCut) broken += 1;
    else foreign += 1;
    const length = isCut ? present : 1;
    pieces.push(isCut ? '\ufffd' : decodeWindows1252(bytes.subarray(at, at + 1)));
    at += length;
    start = at;
  }
  pieces.push(decoder.decode(bytes.subarray(start)));
  return { text: pieces.join(''), wellFormed, foreign, broken };
}

/** Bytes in the sequence that this byte begins; 0 where it begins none. */
function sequenceLength(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

/** Neither overlong nor a surrogate nor beyond U+10FFFF (Unicode, table 3-7). */
function isAllowed(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second <= 0x9f;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second <= 0x8f;
}

function continuationBytes(bytes: Uint8Array, from: number, most: number): number {
  let count = 0;
  while (count < most && ((bytes[from + count] ?? 0) & 0xc0) === 0x80) count += 1;
  return count;
}
