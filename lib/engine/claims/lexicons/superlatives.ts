// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** The most of something: a comparison with all others. Lower case. */
export const superlatives = wordList(`
  best biggest busiest cheapest coldest costliest deadliest deepest driest earliest fastest fewest greatest heaviest highest
  hottest largest latest longest lowest oldest poorest richest safest sharpest shortest slowest smallest steepest strongest
  tallest warmest weakest wettest worst youngest
`);
