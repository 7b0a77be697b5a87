// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Words that tell an amount or a change of one without a number. Lower case. */
export const amountWords = wordList(`
  billions double doubled doubles doubling dozens half halved hundreds majority millions one-half one-quarter one-third
  quadrupled quarter scores tenfold thousands three-quarters threefold thrice trillions triple tripled triples tripling twice
  two-thirds twofold
`);
