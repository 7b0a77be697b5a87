// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** The reader or listener. Lower case. */
export const youWords = wordList(`
  you your yours yourself yourselves
`);
