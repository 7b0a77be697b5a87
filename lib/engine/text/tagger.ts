import type { PartOfSpeech } from '../types.ts';
import { type LetterCase, letterCaseOf } from './letter-case.ts';
import {
  contextFeatureCount,
  type GuessedWord,
  guessFeatureCount,
  ownFeatureCount,
  viewOf,
  type WordView,
  writeContextFeatures,
  writeGuessFeatures,
  writeOwnFeatures,
} from './tagger-features.ts';
import { openTable, type WeightTable } from './tagger-table.ts';
import { rows } from './tagger-weights.ts';

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
export function best(scores: Int32Array): number {
  let winner = 0;
  for (let column = 1; column < scores.length; column += 1) {
    if ((scores[column] as number) > (scores[winner] as number)) winner = column;
  }
  return winner;
}

/** A word as the tagger knows it before it sees its neighbours. */
export interface KnownWord extends GuessedWord {
  /** What the word by itself says for each tag. */
  readonly own: Int32Array;
}

/** Words by letter case and spelling: an article repeats most of its words. */
export type WordMemory = Map<string, KnownWord>;

function meet(table: WeightTable, text: string, letterCase: LetterCase): KnownWord {
  const view = viewOf(text, letterCase);
  const guess = guessColumn(table, view);
  const features = new Int32Array(ownFeatureCount);
  writeOwnFeatures(features, view);
  const own = new Int32Array(partsOfSpeech.length);
  table.add(features, own);
  return { ...view, guess, own };
}

/** Column of the tag a word would get by itself. */
export function guessColumn(table: WeightTable, view: WordView): number {
  const features = new Int32Array(guessFeatureCount);
  writeGuessFeatures(features, view);
  const scores = new Int32Array(partsOfSpeech.length);
  table.add(features, scores);
  return best(scores);
}

function remember(table: WeightTable, memory: WordMemory, text: string, letterCase: LetterCase): KnownWord {
  const key = `${letterCase} ${text}`;
  const known = memory.get(key);
  if (known) return known;
  const word = meet(table, text, letterCase);
  memory.set(key, word);
  return word;
}

/** Columns of the tags of a sentence's words, from left to right. */
export function tagColumns(
  table: WeightTable,
  texts: readonly string[],
  caseOf: (index: number) => LetterCase,
  memory: WordMemory = new Map(),
): Uint8Array {
  const words = texts.map((text, i) => remember(table, memory, text, caseOf(i)));
  const features = new Int32Array(contextFeatureCount);
  const scores = new Int32Array(partsOfSpeech.length);
  let last = noTag;
  let lastButOne = noTag;
  const tags = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    writeContextFeatures(features, words, i, last, lastButOne);
    scores.set((words[i] as KnownWord).own);
    table.add(features, scores);
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
export function tagWords(words: readonly string[], letterCases?: readonly LetterCase[], memory?: WordMemory): PartOfSpeech[] {
  table ??= openTable(rows);
  const letterCase = letterCases ? 'sentence' : letterCaseOf(words);
  const columns = tagColumns(table, words, (i) => letterCases?.[i] ?? letterCase, memory);
  return Array.from(columns, (column) => partsOfSpeech[column] as PartOfSpeech);
}
