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

/** Room for `most` words. */
export function taggerWords(table: WeightTable, most: number): TaggerWords {
  const sums = new Int16Array((most + 2) * sumsOfWord);
  const own = new Int32Array(ownFeatureCount);
  const scores = new Int32Array(columns);
  let next = 0;

  const writeSum = (at: number, ...featureLists: readonly Int32Array[]): void => {
    scores.fill(0);
    for (const features of featureLists) table.add(features, scores);
    sums.set(scores, at);
  };

  const add = (word: GuessedWord): KnownWord => {
    const at = next;
    next += sumsOfWord;
    const as = (features: readonly ((word: GuessedWord) => number)[]): Int32Array => Int32Array.from(features, (feature) => feature(word));
    writeOwnFeatures(own, word);
    writeSum(at + sumOf.word, own, as(featuresAs.elsewhere));
    writeSum(at + sumOf.opening, own, as(featuresAs.opening));
    writeSum(at + sumOf.left, as(featuresAs.left));
    writeSum(at + sumOf.left2, as(featuresAs.left2));
    writeSum(at + sumOf.right, as(featuresAs.right));
    writeSum(at + sumOf.right2, as(featuresAs.right2));
    return { form: word.form, suffix2: word.suffix2, suffix3: word.suffix3, guess: word.guess, at, sums };
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
      const view = viewOf(spelling.text, letterCase);
      const word = add({ ...view, guess: guessColumn(table, view) });
      known[letterCase] = word;
      return word;
    },
  };
}
