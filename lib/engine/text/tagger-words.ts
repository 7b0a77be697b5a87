import { ofWord, type Word } from '../words.ts';
import type { LetterCase } from './letter-case.ts';
import { best, partsOfSpeech } from './parts-of-speech.ts';
import {
  beforeFirst,
  behindLast,
  featuresAs,
  type GuessedWord,
  guessFeatureCount,
  ownFeatureCount,
  type PairedWord,
  viewOf,
  type WordView,
  writeGuessFeatures,
  writeOwnFeatures,
} from './tagger-features.ts';
import type { WeightTable } from './tagger-table.ts';

/** A word as the tagger knows it before it sees its neighbours. */
export interface KnownWord extends PairedWord {
  /** Where its sums begin, and among whose. */
  readonly at: number;
  readonly sums: Int16Array;
}

/** Words that the tagger met, in this article and those before it. */
export interface TaggerWords {
  /** A word's sums, `columns` numbers each: what it says of its own tag and of its neighbours', in the order of `sumOf`. */
  readonly sums: Int16Array;
  readonly beforeFirst: KnownWord;
  readonly behindLast: KnownWord;
  /** Null: there is no room for another word. */
  readonly wordOf: (word: Word, letterCase: LetterCase) => KnownWord | null;
}

const columns = partsOfSpeech.length;

/** Offsets into a word's sums. */
export const sumOf = {
  /** Of its own tag, elsewhere than at the opening of a sentence. */
  word: 0,
  opening: columns,
  /** Of the tag of the word behind it, behind that, before it, and before that. */
  left: 2 * columns,
  left2: 3 * columns,
  right: 4 * columns,
  right2: 5 * columns,
};
const sumsOfWord = 6 * columns;
const nothing = new Int32Array(columns);

/** Column of the tag a word would get by itself. */
export function guessColumn(table: WeightTable, view: WordView): number {
  const features = new Int32Array(guessFeatureCount);
  writeGuessFeatures(features, view);
  const scores = new Int32Array(columns);
  table.add(features, scores);
  return best(scores);
}

/** By letter case of the sentence, as the last tagger knows it. */
const knownOf = ofWord((): Record<LetterCase, KnownWord | null> => ({ sentence: null, title: null, capitals: null, small: null }));

/** Room for `most` words. What a word says is copied from the memory before this one where that has it, instead of looked up. */
export function taggerWords(table: WeightTable, most: number, before: TaggerWords | null = null): TaggerWords {
  const sums = new Int16Array((most + 2) * sumsOfWord);
  const own = new Int32Array(ownFeatureCount);
  const ownScores = new Int32Array(columns);
  const scores = new Int32Array(columns);
  let next = 0;

  const place = (): number => {
    const at = next;
    next += sumsOfWord;
    return at;
  };

  /** What these features say of the word, and what `start` says. */
  const writeSum = (at: number, start: Int32Array, features: readonly ((word: GuessedWord) => number)[], word: GuessedWord): void => {
    scores.set(start);
    for (const feature of features) table.addOne(feature(word), scores);
    sums.set(scores, at);
  };

  const add = (word: GuessedWord): KnownWord => {
    const at = place();
    writeOwnFeatures(own, word);
    ownScores.fill(0);
    table.add(own, ownScores);
    writeSum(at + sumOf.word, ownScores, featuresAs.elsewhere, word);
    writeSum(at + sumOf.opening, ownScores, featuresAs.opening, word);
    writeSum(at + sumOf.left, nothing, featuresAs.left, word);
    writeSum(at + sumOf.left2, nothing, featuresAs.left2, word);
    writeSum(at + sumOf.right, nothing, featuresAs.right, word);
    writeSum(at + sumOf.right2, nothing, featuresAs.right2, word);
    return { form: word.form, suffix2: word.suffix2, suffix3: word.suffix3, guess: word.guess, at, sums };
  };

  const copied = (word: KnownWord): KnownWord => {
    const at = place();
    sums.set(word.sums.subarray(word.at, word.at + sumsOfWord), at);
    return { ...word, at, sums };
  };

  const fresh = (spelling: Word, letterCase: LetterCase): KnownWord => {
    const view = viewOf(spelling.text, letterCase);
    return add({ ...view, guess: guessColumn(table, view) });
  };

  return {
    sums,
    beforeFirst: add(beforeFirst),
    behindLast: add(behindLast),
    wordOf(spelling, letterCase) {
      const known = knownOf(spelling);
      const found = known[letterCase];
      if (found?.sums === sums) return found;
      if (next === sums.length) return null;
      const word = found !== null && found.sums === before?.sums ? copied(found) : fresh(spelling, letterCase);
      known[letterCase] = word;
      return word;
    },
  };
}
