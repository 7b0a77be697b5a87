import type { LetterCase } from './letter-case.ts';

/**
 * What the tagger sees of a word and its neighbours, as signed 32-bit hashes, which JavaScript engines keep as plain
 * integers. The same functions serve for fitting and for tagging, so that the two cannot drift apart.
 */

/** The parts of one word that do not depend on the tags around it. */
export interface WordView {
  readonly form: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly shape: number;
}

const fnvBasis = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string, from = 0, to = text.length): number {
  let hash = fnvBasis;
  for (let i = Math.max(0, from); i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime);
  return hash;
}

/** Straight quotation marks, every digit a 0: "’Tis" → "'Tis", "1,200" → "0,000". */
const normalised = (word: string): string =>
  /^[A-Za-z]+$/.test(word)
    ? word
    : word
        .replace(/[“”„«»]|``|''/g, '"')
        .replace(/[‘’ʼ`]/g, "'")
        .replace(/\d/g, '0');

const longestShape = 24;

/** Runs of one kind of letter are one letter: "McDonald" → "XxXx", "F-16" → "X-0"; one capital is not a run: "I" → "X1". */
function shapeOf(word: string): string {
  let shape = '';
  let previous = '';
  for (const character of word.slice(0, longestShape)) {
    const lower = character.toLowerCase();
    const kind = character !== lower ? 'X' : character !== character.toUpperCase() ? 'x' : character;
    if (kind !== previous) shape += kind;
    previous = kind;
  }
  return word.length === 1 ? `${shape}1` : shape;
}

/** A word by itself, in a sentence of that letter case. */
export function viewOf(word: string, letterCase: LetterCase): WordView {
  const straight = normalised(word);
  const lower = straight.toLowerCase();
  const size = lower.length;
  return {
    form: hashOf(lower),
    suffix1: hashOf(lower, size - 1),
    suffix2: hashOf(lower, size - 2),
    suffix3: hashOf(lower, size - 3),
    suffix4: hashOf(lower, size - 4),
    suffix5: hashOf(lower, size - 5),
    prefix1: hashOf(lower, 0, 1),
    prefix2: hashOf(lower, 0, 2),
    prefix3: hashOf(lower, 0, 3),
    prefix4: hashOf(lower, 0, 4),
    shape: hashOf(letterCase === 'sentence' ? shapeOf(straight) : `${letterCase} ${shapeOf(straight)}`),
  };
}

/** Mixes the number of the feature and up to three values (the steps of MurmurHash3's finaliser). */
function mix(feature: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash ^ Math.imul(c, 0x27d4eb2f), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export const guessFeatureCount = 9;

/** For the guess at a word's tag without its neighbours. */
export function writeGuessFeatures(features: Int32Array, word: WordView): void {
  features[0] = mix(101, 0);
  features[1] = mix(102, word.form);
  features[2] = mix(103, word.suffix1);
  features[3] = mix(104, word.suffix2);
  features[4] = mix(105, word.suffix3);
  features[5] = mix(106, word.suffix4);
  features[6] = mix(107, word.prefix3);
  features[7] = mix(108, word.shape);
  features[8] = mix(109, word.shape, word.suffix3);
}

export const ownFeatureCount = 12;

/** For the tag of a word: the part that is the same wherever the word stands. */
export function writeOwnFeatures(features: Int32Array, word: WordView): void {
  features[0] = mix(1, 0);
  features[1] = mix(2, word.form);
  features[2] = mix(3, word.suffix1);
  features[3] = mix(4, word.suffix2);
  features[4] = mix(5, word.suffix3);
  features[5] = mix(6, word.suffix4);
  features[6] = mix(7, word.suffix5);
  features[7] = mix(8, word.prefix1);
  features[8] = mix(9, word.prefix2);
  features[9] = mix(10, word.prefix3);
  features[10] = mix(11, word.prefix4);
  features[11] = mix(12, word.shape);
}

/** A word of a sentence with the guess at its tag. */
export interface GuessedWord extends WordView {
  /** Column of the tag. */
  readonly guess: number;
}

const nowhere = (value: number, guess: number): GuessedWord => ({
  form: value,
  suffix1: value,
  suffix2: value,
  suffix3: value,
  suffix4: value,
  suffix5: value,
  prefix1: value,
  prefix2: value,
  prefix3: value,
  prefix4: value,
  shape: value,
  guess,
});
/** Stand for what is before the first word and behind the last. */
export const beforeFirst = nowhere(7, 17);
export const behindLast = nowhere(11, 18);

// What stands around a word, each feature once: tagging asks for those of one word, of two and of tags apart, since it
// need not ask for all of them at every word (`tagger-words.ts`, `tagger.ts`); fitting wants them in one list.

type OfWord = (word: GuessedWord) => number;
const shapeAtOpening: OfWord = (word) => mix(13, word.shape, 1);
const shapeElsewhere: OfWord = (word) => mix(13, word.shape, 2);
const leftForm: OfWord = (left) => mix(20, left.form);
const leftSuffix: OfWord = (left) => mix(26, left.suffix3);
const leftShape: OfWord = (left) => mix(28, left.shape);
const left2Form: OfWord = (left2) => mix(21, left2.form);
const rightForm: OfWord = (right) => mix(22, right.form);
const rightSuffix: OfWord = (right) => mix(27, right.suffix3);
const rightShape: OfWord = (right) => mix(29, right.shape);
const rightGuess: OfWord = (right) => mix(31, right.guess);
const right2Form: OfWord = (right2) => mix(23, right2.form);

/** What is asked of a word beside another, or behind a tag. */
export type PairedWord = Pick<GuessedWord, 'form' | 'suffix2' | 'suffix3' | 'guess'>;

type OfPair = (left: PairedWord, right: PairedWord) => number;
const leftAndWord: OfPair = (left, word) => mix(24, left.form, word.form);
const wordAndRight: OfPair = (word, right) => mix(25, word.form, right.form);
const suffixes: OfPair = (word, right) => mix(30, word.suffix2, right.suffix2);
const wordAndRightGuess: OfPair = (word, right) => mix(33, right.guess, word.form);

type OfTagAndWord = (last: number, word: PairedWord) => number;
const lastAndForm: OfTagAndWord = (last, word) => mix(16, last, word.form);
const lastAndSuffix: OfTagAndWord = (last, word) => mix(18, last, word.suffix3);
const lastAndRight: OfTagAndWord = (last, right) => mix(19, last, right.form);
const lastTwoAndForm = (last: number, lastButOne: number, word: PairedWord): number => mix(17, last, lastButOne, word.form);

const lastTag = (last: number): number => mix(14, last);
const lastTwoTags = (last: number, lastButOne: number): number => mix(15, last, lastButOne);
const rightGuessAndLast = (rightGuess: number, last: number): number => mix(32, rightGuess, last);
const rightGuesses = (rightGuess: number, right2Guess: number): number => mix(34, rightGuess, right2Guess);
const guessesAndLast = (rightGuess: number, last: number, guess: number): number => mix(35, rightGuess, last, guess);

/** What a word says by standing somewhere, whatever else stands there. */
export const featuresAs = {
  opening: [shapeAtOpening],
  elsewhere: [shapeElsewhere],
  left: [leftForm, leftSuffix, leftShape],
  left2: [left2Form],
  right: [rightForm, rightSuffix, rightShape, rightGuess],
  right2: [right2Form],
} satisfies Readonly<Record<string, readonly OfWord[]>>;

export const pairFeatureCount = 8;

/** What a word says together with a neighbour, and together with the tags before it. */
export function writePairFeatures(
  features: Int32Array,
  left: PairedWord,
  word: PairedWord,
  right: PairedWord,
  last: number,
  lastButOne: number,
): void {
  features[0] = lastAndForm(last, word);
  features[1] = lastTwoAndForm(last, lastButOne, word);
  features[2] = lastAndSuffix(last, word);
  features[3] = lastAndRight(last, right);
  features[4] = leftAndWord(left, word);
  features[5] = wordAndRight(word, right);
  features[6] = suffixes(word, right);
  features[7] = wordAndRightGuess(word, right);
}

/** What tags and guesses say without their words: by the two tags before a word, by two guesses, by a tag and two guesses. */
export const featuresOfTags = {
  lastTwo: (last: number, lastButOne: number): number[] => [lastTag(last), lastTwoTags(last, lastButOne)],
  guesses: (rightGuess: number, right2Guess: number): number[] => [rightGuesses(rightGuess, right2Guess)],
  around: (last: number, guess: number, rightGuess: number): number[] => [
    rightGuessAndLast(rightGuess, last),
    guessesAndLast(rightGuess, last, guess),
  ],
};

export const contextFeatureCount = 23;

/** All of them for word `i`, in the order of fitting. */
export function writeContextFeatures(
  features: Int32Array,
  words: readonly GuessedWord[],
  i: number,
  last: number,
  lastButOne: number,
): void {
  const word = words[i] ?? behindLast;
  const left = words[i - 1] ?? beforeFirst;
  const left2 = words[i - 2] ?? beforeFirst;
  const right = words[i + 1] ?? behindLast;
  const right2 = words[i + 2] ?? behindLast;
  features[0] = i === 0 ? shapeAtOpening(word) : shapeElsewhere(word);
  features[1] = lastTag(last);
  features[2] = lastTwoTags(last, lastButOne);
  features[3] = lastAndForm(last, word);
  features[4] = lastTwoAndForm(last, lastButOne, word);
  features[5] = lastAndSuffix(last, word);
  features[6] = lastAndRight(last, right);
  features[7] = leftForm(left);
  features[8] = left2Form(left2);
  features[9] = rightForm(right);
  features[10] = right2Form(right2);
  features[11] = leftAndWord(left, word);
  features[12] = wordAndRight(word, right);
  features[13] = leftSuffix(left);
  features[14] = rightSuffix(right);
  features[15] = leftShape(left);
  features[16] = rightShape(right);
  features[17] = suffixes(word, right);
  features[18] = rightGuess(right);
  features[19] = rightGuessAndLast(right.guess, last);
  features[20] = wordAndRightGuess(word, right);
  features[21] = rightGuesses(right.guess, right2.guess);
  features[22] = guessesAndLast(right.guess, last, word.guess);
}
