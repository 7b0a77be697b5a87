/**
 * What the tagger sees of a word and its neighbours, as 32-bit hashes. One function for fitting and for tagging,
 * so that the two cannot drift apart.
 */

/** The parts of one word that do not depend on its neighbours' tags. */
interface WordView {
  readonly form: number;
  readonly suffixes: readonly [number, number, number, number];
  readonly firstLetter: number;
  readonly prefix: number;
  readonly shape: number;
}

/** How many features a word has. */
export const featureCount = 27;

const none = 0x811c9dc5;

/** FNV-1a over UTF-16 code units from `from` to `to`. */
function hashOf(text: string, from = 0, to = text.length): number {
  let hash = none;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const curlyApostrophe = /[‘’ʼ`]/g;
const curlyQuotationMark = /[“”„«»]|``|''/g;
const digit = /\d/g;

/** Straight quotation marks, every digit a 0: "’Tis" → "'Tis", "1,200" → "0,000". */
const normalised = (word: string): string => word.replace(curlyQuotationMark, '"').replace(curlyApostrophe, "'").replace(digit, '0');

/** Runs of one kind of letter are one letter: "McDonald" → "XxXx", "F-16" → "X-0". */
function shapeOf(word: string): string {
  let shape = '';
  let previous = '';
  for (const letter of word.length > 24 ? word.slice(0, 24) : word) {
    const lower = letter.toLowerCase();
    const kind = letter !== lower ? 'X' : letter !== letter.toUpperCase() ? 'x' : letter;
    if (kind !== previous) shape += kind;
    previous = kind;
  }
  return word.length === 1 ? `${shape}1` : shape;
}

/** The style of capital letters in a whole sentence: where all words have them, they say nothing of any. */
export type LetterCase = 'sentence' | 'title' | 'capitals';

function viewOf(word: string, letterCase: LetterCase): WordView {
  const straight = normalised(word);
  const lower = straight.toLowerCase();
  const size = lower.length;
  return {
    form: hashOf(lower),
    suffixes: [
      hashOf(lower, size - 1),
      hashOf(lower, Math.max(0, size - 2)),
      hashOf(lower, Math.max(0, size - 3)),
      hashOf(lower, Math.max(0, size - 4)),
    ],
    firstLetter: hashOf(lower, 0, 1),
    prefix: hashOf(lower, 0, 3),
    shape: hashOf(`${letterCase === 'sentence' ? '' : letterCase}${shapeOf(straight)}`),
  };
}

const before: WordView = { form: 7, suffixes: [7, 7, 7, 7], firstLetter: 7, prefix: 7, shape: 7 };
const after: WordView = { form: 11, suffixes: [11, 11, 11, 11], firstLetter: 11, prefix: 11, shape: 11 };

export const viewsOf = (words: readonly string[], letterCase: LetterCase): WordView[] => words.map((word) => viewOf(word, letterCase));

/** Mixes the number of the template and up to three values (MurmurHash3's finaliser). */
function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash ^ Math.imul(c, 0x27d4eb2f), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Writes the hashes of the features of word `i` into `features`; `last` and `lastButOne` are the tags before it. */
export function writeFeatures(features: Uint32Array, views: readonly WordView[], i: number, last: number, lastButOne: number): void {
  const word = views[i] ?? after;
  const left = views[i - 1] ?? before;
  const left2 = views[i - 2] ?? before;
  const right = views[i + 1] ?? after;
  const right2 = views[i + 2] ?? after;
  let k = 0;
  features[k++] = mix(1, 0);
  features[k++] = mix(2, word.form);
  features[k++] = mix(3, word.suffixes[0]);
  features[k++] = mix(4, word.suffixes[1]);
  features[k++] = mix(5, word.suffixes[2]);
  features[k++] = mix(6, word.suffixes[3]);
  features[k++] = mix(7, word.firstLetter);
  features[k++] = mix(8, word.prefix);
  features[k++] = mix(9, word.shape);
  features[k++] = mix(10, word.shape, i === 0 ? 1 : 2);
  features[k++] = mix(11, last);
  features[k++] = mix(12, last, lastButOne);
  features[k++] = mix(13, last, word.form);
  features[k++] = mix(14, left.form);
  features[k++] = mix(15, left2.form);
  features[k++] = mix(16, right.form);
  features[k++] = mix(17, right2.form);
  features[k++] = mix(18, left.form, word.form);
  features[k++] = mix(19, right.form, word.form);
  features[k++] = mix(20, right.suffixes[2]);
  features[k++] = mix(21, left.suffixes[2]);
  features[k++] = mix(22, right.shape);
  features[k++] = mix(23, left.shape);
  features[k++] = mix(24, last, right.form);
  features[k++] = mix(25, last, word.suffixes[2]);
  features[k++] = mix(26, last, lastButOne, word.form);
  features[k++] = mix(27, word.suffixes[1], right.suffixes[1]);
}
