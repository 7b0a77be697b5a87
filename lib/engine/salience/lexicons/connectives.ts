// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Words that, at the start of a sentence, join it to the one before. Lower case. */
export const connectives = wordList(`
  accordingly additionally also and anyway besides but consequently conversely else elsewhere finally further furthermore hence
  however indeed instead later likewise meanwhile moreover namely nevertheless next nonetheless nor or otherwise plus rather
  similarly so still subsequently then thereafter therefore though thus too yet
`);
