import type { PartOfSpeech } from '../types.ts';
import { type LetterCase, letterCaseOf } from './letter-case.ts';
import { featureCount, guessFeatureCount, viewOf, type WordView, writeFeatures, writeGuessFeatures } from './tagger-features.ts';
import { decodeTable, type WeightTable } from './tagger-table.ts';
import { rowCount, rows } from './tagger-weights.ts';

/** The order of the columns of the weights. */
export const partsOfSpeech: readonly PartOfSpeech[] = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'PRON',
  'DET',
  'NUM',
  'CCONJ',
  'ADP',
  'SCONJ',
  'PART',
  'INTJ',
  'PUNCT',
  'SYM',
  'X',
];

/** Stands for the tag before the first word. */
export const noTag = partsOfSpeech.length;

/** Index of the highest score, the first of equals. */
export function best(scores: ArrayLike<number>): number {
  let winner = 0;
  for (let column = 1; column < scores.length; column += 1) {
    if ((scores[column] as number) > (scores[winner] as number)) winner = column;
  }
  return winner;
}

/** For each word the column of the tag it would get by itself. */
export function guessColumns(table: WeightTable, views: readonly WordView[]): Uint8Array {
  const scores = new Int32Array(partsOfSpeech.length);
  const features = new Uint32Array(guessFeatureCount);
  return Uint8Array.from(views, (view, i) => {
    writeGuessFeatures(features, view, i === 0);
    scores.fill(0);
    for (let k = 0; k < guessFeatureCount; k += 1) table.add(features[k] as number, scores);
    return best(scores);
  });
}

/** Columns of the tags of a sentence's words: first a guess at each by itself, then the tags from left to right. */
export function tagColumns(table: WeightTable, words: readonly string[], caseOf: (index: number) => LetterCase): Uint8Array {
  const views = words.map((word, i) => viewOf(word, caseOf(i)));
  const guesses = guessColumns(table, views);
  const scores = new Int32Array(partsOfSpeech.length);
  const features = new Uint32Array(featureCount);
  const tags = new Uint8Array(words.length);
  let last = noTag;
  let lastButOne = noTag;
  for (let i = 0; i < words.length; i += 1) {
    writeFeatures(features, views, guesses, i, last, lastButOne);
    scores.fill(0);
    for (let k = 0; k < featureCount; k += 1) table.add(features[k] as number, scores);
    lastButOne = last;
    last = best(scores);
    tags[i] = last;
  }
  return tags;
}

let table: WeightTable | null = null;

/**
 * Part-of-speech tags of one sentence's words: an averaged perceptron over hashed features (Collins 2002), fitted by
 * `scripts/fit-tagger.ts`. The letter case is the sentence's, or given for each word.
 */
export function tagWords(words: readonly string[], letterCases?: readonly LetterCase[]): PartOfSpeech[] {
  table ??= decodeTable(rows, rowCount);
  const letterCase = letterCases ? 'sentence' : letterCaseOf(words);
  return Array.from(
    tagColumns(table, words, (i) => letterCases?.[i] ?? letterCase),
    (column) => partsOfSpeech[column] as PartOfSpeech,
  );
}
