/**
 * The weights of features by their hash. Only the features that matter most are kept, each under enough bits of its
 * hash that others hardly ever meet it: pruning costs 0.1 % of words where a plain hash table of the size costs 0.6 %.
 *
 * Read where it lies: decoding it into a hash table took longer than tagging an article. The text is digits of six
 * bits. First comes where each bucket of keys begins, and where the last one ends, four digits each. A row is the rest
 * of its key (two digits), which columns are not zero (three) and the weights of those columns, a digit each, or two
 * where one of them is large.
 */
export interface WeightTable {
  /** Adds the weights of the features to the columns' scores. */
  add(features: Int32Array, scores: Int32Array): void;
  addOne(feature: number, scores: Int32Array): void;
}

/** The key of a feature is so many upper bits of its hash. */
export const keyBits = 26;
export const keyOf = (feature: number): number => feature >>> (32 - keyBits);

/** The bucket of a key is its upper bits; the rest are what two digits hold. */
const restBits = 12;
/** Not written as a power where it is used, which would be worked out every time. */
const restMask = 2 ** restBits - 1;
const bucketCount = 2 ** (keyBits - restBits);
const rowHead = 5;
/** Beside the columns: the row's weights have two digits. */
const wide = 2 ** 17;

// Characters in one piece, which need no table to be read.
const zero = 48;
const digits = (value: number, count: number): string =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(zero + ((value >>> (6 * (count - 1 - i))) & 63))).join('');
/** What is added to a weight, so that it is a digit. */
const bias = { narrow: 32, wide: 2048 };

/** One row: its key, and the weight of each column. */
export interface WeightRow {
  readonly key: number;
  readonly weights: readonly number[];
}

/** Rows with rising keys → what `openTable` reads. */
export function encodeRows(rows: readonly WeightRow[]): string {
  const buckets = Array.from({ length: bucketCount }, () => '');
  for (const row of rows) buckets[row.key >>> restBits] += encodeRow(row);
  const starts = [4 * (bucketCount + 1)];
  for (const [bucket, { length }] of buckets.entries()) starts.push((starts[bucket] as number) + length);
  return starts.map((start) => digits(start, 4)).join('') + buckets.join('');
}

function encodeRow({ key, weights }: WeightRow): string {
  const present = weights.filter((weight) => weight !== 0);
  const isWide = present.some((weight) => weight < -bias.narrow || weight >= bias.narrow);
  const columns = weights.reduce((mask, weight, column) => (weight === 0 ? mask : mask | (1 << column)), isWide ? wide : 0);
  const written = present.map((weight) => (isWide ? digits(weight + bias.wide, 2) : digits(weight + bias.narrow, 1)));
  return digits(key & restMask, 2) + digits(columns, 3) + written.join('');
}

const twoDigits = (codes: Uint8Array, at: number): number => (((codes[at] as number) - zero) << 6) + (codes[at + 1] as number) - zero;
const threeDigits = (codes: Uint8Array, at: number): number => (twoDigits(codes, at) << 6) + (codes[at + 2] as number) - zero;
const fourDigits = (codes: Uint8Array, at: number): number => (twoDigits(codes, at) << 12) + twoDigits(codes, at + 2);
/** Read where it is asked for: to list them all first would take a cold start 3 ms. */
const startOf = (codes: Uint8Array, bucket: number): number => fourDigits(codes, 4 * bucket);

/** Of a text, or of its bytes, which packages have in a file (`scripts/weights-as-file.ts`). */
export function openTable(encoded: string | Uint8Array): WeightTable {
  const codes = typeof encoded === 'string' ? new TextEncoder().encode(encoded) : encoded;
  let looks = 0;
  let keys: Uint32Array | null = null;
  const addRow = (feature: number, scores: Int32Array): void => {
    const key = keyOf(feature);
    if (keys !== null) {
      if (((keys[key >>> 11] as number) & (1 << ((key >>> 6) & 31))) === 0) return;
    } else if (++looks === looksBeforeListing) keys = beginningsOfKeys(codes);
    const bucket = key >>> restBits;
    const wanted = key & restMask;
    const end = startOf(codes, bucket + 1);
    for (let at = startOf(codes, bucket); at < end; ) {
      const rest = twoDigits(codes, at);
      if (rest > wanted) return;
      const head = threeDigits(codes, at + 2);
      const step = head < wide ? 1 : 2;
      at += rowHead;
      if (rest < wanted) {
        at += step * bitCount(head & (wide - 1));
        continue;
      }
      for (let columns = head & (wide - 1); columns !== 0; columns &= columns - 1) {
        const column = 31 - Math.clz32(columns & -columns);
        scores[column] =
          (scores[column] as number) + (step === 1 ? (codes[at] as number) - zero - bias.narrow : twoDigits(codes, at) - bias.wide);
        at += step;
      }
      return;
    }
  };
  return {
    add(features, scores) {
      for (let i = 0; i < features.length; i += 1) addRow(features[i] as number, scores);
    },
    addOne: addRow,
  };
}

/**
 * Half the features that are asked for have no row. These bits, one for each possible beginning of a key (20 bits of 26),
 * say so for nine of ten of them and fit the processor's cache. Listing takes as long as tagging some articles, so it
 * waits until some have been.
 */
const looksBeforeListing = 2 ** 15;

function beginningsOfKeys(codes: Uint8Array): Uint32Array {
  const keys = new Uint32Array(2 ** (keyBits - 11));
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    const end = startOf(codes, bucket + 1);
    for (let at = startOf(codes, bucket); at < end; ) {
      const key = (bucket << restBits) + twoDigits(codes, at);
      keys[key >>> 11] = (keys[key >>> 11] as number) | (1 << ((key >>> 6) & 31));
      const head = threeDigits(codes, at + 2);
      at += rowHead + (head < wide ? 1 : 2) * bitCount(head & (wide - 1));
    }
  }
  return keys;
}

/** How many bits are one, of 32 (Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
