import type { PartOfSpeech } from '../types.ts';

/** The order of the columns of the tagger's weights. */
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
