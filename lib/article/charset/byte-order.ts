export interface ByteOrder {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Of the mark, in bytes; 0 where there is none. */
  readonly markLength: number;
}

const marks: readonly (readonly [ByteOrder['charset'], readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** So many bytes show whether every second one is NUL. */
const sampleLength = 2048;
/** English in UTF-16 has nothing but NUL in the other half; a few quotation marks and dashes are above U+00FF. */
const leastNulShare = 0.6;
const mostNulShare = 0.02;

/** White space and the full stop and comma of Chinese and Japanese: in UTF-16 every script has them, as no other bytes do. */
const commonUnits = new Set([0x0a, 0x0d, 0x20, 0x3000, 0x3001, 0x3002]);
const leastCommonShare = 0.01;
/** How much commoner they must be in one byte order than in the other. */
const clearlyMore = 10;

/** What a byte order mark says, or, without one, the NULs of Latin letters or the white space in UTF-16. Null: neither. */
export function byteOrderOf(bytes: Uint8Array): ByteOrder | null {
  for (const [charset, mark] of marks) {
    if (mark.every((byte, index) => bytes[index] === byte)) return { charset, markLength: mark.length };
  }
  const sample = bytes.subarray(0, sampleLength & ~1);
  if (sample.length < 4 || bytes.length % 2 === 1) return null;
  const even = nulShare(sample, 0);
  const odd = nulShare(sample, 1);
  if (odd >= leastNulShare && even <= mostNulShare) return { charset: 'utf-16le', markLength: 0 };
  if (even >= leastNulShare && odd <= mostNulShare) return { charset: 'utf-16be', markLength: 0 };
  return even + odd === 0 ? null : orderByCommonUnits(sample);
}

/** Of text in other letters than Latin ones. */
function orderByCommonUnits(sample: Uint8Array): ByteOrder | null {
  const view = new DataView(sample.buffer, sample.byteOffset, sample.byteLength);
  const share = (isLittleEnd: boolean): number => {
    let count = 0;
    for (let at = 0; at < sample.length; at += 2) if (commonUnits.has(view.getUint16(at, isLittleEnd))) count += 1;
    return count / (sample.length / 2);
  };
  const [little, big] = [share(true), share(false)];
  if (little >= leastCommonShare && little > clearlyMore * big) return { charset: 'utf-16le', markLength: 0 };
  return big >= leastCommonShare && big > clearlyMore * little ? { charset: 'utf-16be', markLength: 0 } : null;
}

function nulShare(sample: Uint8Array, parity: number): number {
  let count = 0;
  for (let index = parity; index < sample.length; index += 2) if (sample[index] === 0) count += 1;
  return count / (sample.length / 2);
}
