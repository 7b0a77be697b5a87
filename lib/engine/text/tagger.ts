import type { PartOfSpeech } from '../types.ts';
import type { Word } from '../words.ts';
import { type LetterCase, letterCaseOf } from './letter-case.ts';
import { best, noTag, partsOfSpeech } from './parts-of-speech.ts';
import { featuresOfTags, pairFeatureCount, writePairFeatures } from './tagger-features.ts';
import { openTable, type WeightTable } from './tagger-table.ts';
import { rows } from './tagger-weights.ts';
import { type KnownWord, sumOf, taggerWords } from './tagger-words.ts';

/** Columns of the tags of a sentence's words, from left to right. */
export type TagColumns = (words: readonly Word[], letterCase: LetterCase) => Uint8Array;

const columns = partsOfSpeech.length;
/** Tags, `noTag`, and what the features call the guess behind the last word. */
const marks = columns + 2;

/** A hundred articles have some 9,000 different words. When there are so many, another memory begins, with what is used again of this one. */
const wordsRemembered = 8192;

/**
 * An averaged perceptron over hashed features (Collins 2002), fitted by `scripts/fit-tagger.ts`. The score of a tag is
 * the sum of its features' weights. Sums of what depends on one word, or on a few tags, are kept: of 35 look-ups in
 * the table a word costs 8.
 */
export function openTagger(table: WeightTable): TagColumns {
  let memory = taggerWords(table, wordsRemembered);
  const lastTwo = sumsOfTags(table, featuresOfTags.lastTwo);
  const guesses = sumsOfTags(table, featuresOfTags.guesses);
  const around = sumsOfTags(table, featuresOfTags.around);
  const features = new Int32Array(pairFeatureCount);
  const scores = new Int32Array(columns);

  return (spellings, letterCase) => {
    let words = memory.wordsOf(spellings, letterCase);
    if (words === null) {
      memory = taggerWords(table, Math.max(wordsRemembered, spellings.length), memory);
      words = memory.wordsOf(spellings, letterCase) ?? [];
    }
    const { sums, beforeFirst, behindLast } = memory;
    const tags = new Uint8Array(words.length);
    let last = noTag;
    let lastButOne = noTag;
    let left2 = beforeFirst;
    let left = beforeFirst;
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] as KnownWord;
      const right = words[i + 1] ?? behindLast;
      const right2 = words[i + 2] ?? behindLast;
      // Eight sums in one loop, since this is done for every word.
      const own = word.at + (i === 0 ? sumOf.opening : sumOf.word);
      const atLeft = left.at + sumOf.left;
      const atLeft2 = left2.at + sumOf.left2;
      const atRight = right.at + sumOf.right;
      const atRight2 = right2.at + sumOf.right2;
      const byLastTwo = lastTwo.at(last, lastButOne, 0);
      const byGuesses = guesses.at(right.guess, right2.guess, 0);
      const byTagsAround = around.at(last, word.guess, right.guess);
      for (let column = 0; column < columns; column += 1) {
        scores[column] =
          (sums[own + column] as number) +
          (sums[atLeft + column] as number) +
          (sums[atLeft2 + column] as number) +
          (sums[atRight + column] as number) +
          (sums[atRight2 + column] as number) +
          (lastTwo.sums[byLastTwo + column] as number) +
          (guesses.sums[byGuesses + column] as number) +
          (around.sums[byTagsAround + column] as number);
      }
      writePairFeatures(features, left, word, right, last, lastButOne);
      table.add(features, scores);
      lastButOne = last;
      last = best(scores);
      left2 = left;
      left = word;
      tags[i] = last;
    }
    return tags;
  };
}

/** Sums by up to three tags, each found out when it is first asked for. */
function sumsOfTags(table: WeightTable, features: (a: number, b: number, c: number) => readonly number[]) {
  const sums = new Int16Array(marks ** 3 * columns);
  const isKnown = new Uint8Array(marks ** 3);
  const found = new Int32Array(columns);
  return {
    sums,
    /** Where the sum of these tags begins. */
    at(a: number, b: number, c: number): number {
      const number = (a * marks + b) * marks + c;
      if (isKnown[number] === 0) {
        isKnown[number] = 1;
        found.fill(0);
        for (const feature of features(a, b, c)) table.addOne(feature, found);
        sums.set(found, number * columns);
      }
      return number * columns;
    },
  };
}

let tagger: TagColumns | null = null;

/** Part-of-speech tags of one sentence's words. */
export function tagWords(words: readonly Word[]): PartOfSpeech[] {
  tagger ??= openTagger(openTable(rows));
  const tags: PartOfSpeech[] = [];
  const found = tagger(words, letterCaseOf(words));
  for (let i = 0; i < found.length; i += 1) tags.push(partsOfSpeech[found[i] as number] as PartOfSpeech);
  return tags;
}
