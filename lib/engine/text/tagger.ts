import type { PartOfSpeech } from '../types.ts';
import { featureCount, type LetterCase, viewsOf, writeFeatures } from './tagger-features.ts';
import weights from './tagger-weights.ts';

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

function decode(base64: string): Int8Array {
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

let rows: Int8Array | null = null;

/**
 * Part-of-speech tags of one sentence's words, left to right: an averaged perceptron over hashed features
 * (Collins 2002), fitted by `scripts/fit-tagger.ts`.
 */
export function tagWords(words: readonly string[], letterCase: LetterCase = 'sentence'): PartOfSpeech[] {
  rows ??= decode(weights);
  const table = rows;
  const columns = partsOfSpeech.length;
  const mask = table.length / columns - 1;
  const views = viewsOf(words, letterCase);
  const features = new Uint32Array(featureCount);
  const scores = new Int32Array(columns);
  let last = noTag;
  let lastButOne = noTag;
  return words.map((_, i) => {
    writeFeatures(features, views, i, last, lastButOne);
    scores.fill(0);
    for (const feature of features) {
      const row = (feature & mask) * columns;
      for (let tag = 0; tag < columns; tag += 1) scores[tag] = (scores[tag] ?? 0) + (table[row + tag] ?? 0);
    }
    let best = 0;
    for (let tag = 1; tag < columns; tag += 1) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
    lastButOne = last;
    last = best;
    return partsOfSpeech[best] ?? 'X';
  });
}
