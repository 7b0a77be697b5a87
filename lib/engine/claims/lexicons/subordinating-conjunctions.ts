// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** What opens a clause of time, reason, condition or concession. Lower case. */
export const subordinatingConjunctions = wordList(`
  after although as because before if once since though unless until when while
`);
