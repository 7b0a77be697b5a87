/**
 * The weights of features by their hash. Only the features that matter most are kept, each under enough bits of its
 * hash that others hardly ever meet it: pruning costs 0.1 % of words where a plain hash table of the size costs 0.6 %.
 *
 * Bytes: for each row, in the order of the keys, the distance to the key before as a variable-length integer, three
 * bytes that say which columns are not zero, and those columns' weights as signed bytes.
 */
export interface WeightTable {
  /** Adds the weights of the features to the columns' scores. */
  add(features: Int32Array, scores: Int32Array): void;
}

/** The key of a feature is so many upper bits of its hash. */
export const keyBits = 26;
export const keyOf = (feature: number): number => feature >>> (32 - keyBits);

const maskBytes = 3;

/** One row: its key, and the weight of each column. */
export interface WeightRow {
  readonly key: number;
  readonly weights: readonly number[];
}

/** Rows with rising keys → bytes. */
export function encodeRows(rows: readonly WeightRow[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const { key, weights } of rows) {
    let distance = key - last;
    last = key;
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push((distance % 128) + 128);
    bytes.push(distance);
    let mask = 0;
    weights.forEach((weight, column) => {
      if (weight !== 0) mask |= 1 << column;
    });
    for (let i = 0; i < maskBytes; i += 1) bytes.push((mask >>> (8 * i)) & 255);
    for (const weight of weights) if (weight !== 0) bytes.push(weight & 255);
  }
  return Uint8Array.from(bytes);
}

/** So many entries of `slots` are one slot: the key, and where the row begins beside how long it is. */
const slotSize = 2;
const lengthBits = 5;
const free = -1;

/** What `encodeRows` wrote, in base64, ready for looking up: one place in memory to find a row, one to read it. */
export function decodeTable(base64: string, rowCount: number): WeightTable {
  const bytes = atob(base64);
  const capacity = 2 ** Math.ceil(Math.log2(rowCount * 2));
  const slots = new Int32Array(capacity * slotSize).fill(free);
  /** Column and weight by turns. */
  const entries = new Int8Array(bytes.length * 2);
  let at = 0;
  let size = 0;
  let key = 0;
  for (let row = 0; row < rowCount; row += 1) {
    for (let scale = 1, byte = 128; byte >= 128; scale *= 128) {
      byte = bytes.charCodeAt(at++);
      key += (byte & 127) * scale;
    }
    const start = size;
    let mask = bytes.charCodeAt(at) | (bytes.charCodeAt(at + 1) << 8) | (bytes.charCodeAt(at + 2) << 16);
    at += maskBytes;
    for (let column = 0; mask !== 0; column += 1, mask >>>= 1) {
      if ((mask & 1) === 0) continue;
      entries[size * 2] = column;
      entries[size * 2 + 1] = bytes.charCodeAt(at++);
      size += 1;
    }
    let slot = key & (capacity - 1);
    while (slots[slot * slotSize] !== free) slot = (slot + 1) & (capacity - 1);
    slots[slot * slotSize] = key;
    slots[slot * slotSize + 1] = (start << lengthBits) | (size - start);
  }
  const addRow = (feature: number, scores: Int32Array): void => {
    const wanted = keyOf(feature);
    for (let slot = wanted & (capacity - 1); ; slot = (slot + 1) & (capacity - 1)) {
      const found = slots[slot * slotSize] as number;
      if (found === free) return;
      if (found !== wanted) continue;
      const row = slots[slot * slotSize + 1] as number;
      const from = (row >>> lengthBits) * 2;
      const to = from + (row & (2 ** lengthBits - 1)) * 2;
      for (let i = from; i < to; i += 2) {
        const column = entries[i] as number;
        scores[column] = (scores[column] as number) + (entries[i + 1] as number);
      }
      return;
    }
  };
  return {
    add(features, scores) {
      for (let i = 0; i < features.length; i += 1) addRow(features[i] as number, scores);
    },
  };
}
