// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** The writer or a speaker of himself or herself. Lower case. */
export const firstPersonWords = wordList(`
  i me mine my myself our ours ourselves us we
`);
