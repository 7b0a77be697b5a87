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
  /** A sentence's words. Null: there is no room for another one. */
  readonly wordsOf: (words: readonly Word[], letterCase: LetterCase) => KnownWord[] | null;
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
  writeGuessFeatures(guessFeatures, view);
  guessScores.fill(0);
  table.add(guessFeatures, guessScores);
  return best(guessScores);
}

const guessFeatures = new Int32Array(guessFeatureCount);
const guessScores = new Int32Array(columns);

/** A word as the last tagger knows it. */
interface Slot {
  known: KnownWord | null;
}
const slotOf = () => ofWord((): Slot => ({ known: null }));

/** By letter case of the sentence. */
const slots: Record<LetterCase, (word: Word) => Slot> = { sentence: slotOf(), title: slotOf(), capitals: slotOf(), small: slotOf() };

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

  // Loops where `set` would do: for so few numbers it takes longer, the more so where it converts them.

  /** What these features say of the word, and what `start` says. */
  const writeSum = (at: number, start: Int32Array, features: readonly ((word: GuessedWord) => number)[], word: GuessedWord): void => {
    for (let column = 0; column < columns; column += 1) scores[column] = start[column] as number;
    for (const feature of features) table.addOne(feature(word), scores);
    for (let column = 0; column < columns; column += 1) sums[at + column] = scores[column] as number;
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
    for (let i = 0; i < sumsOfWord; i += 1) sums[at + i] = word.sums[word.at + i] as number;
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
    wordsOf(spellings, letterCase) {
      const slotOf = slots[letterCase];
      const words: KnownWord[] = [];
      for (const spelling of spellings) {
        const slot = slotOf(spelling);
        if (slot.known?.sums !== sums) {
          if (next === sums.length) return null;
          slot.known = slot.known !== null && slot.known.sums === before?.sums ? copied(slot.known) : fresh(spelling, letterCase);
        }
        words.push(slot.known);
      }
      return words;
    },
  };
}
