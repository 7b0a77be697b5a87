// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Verbs that take an -ing clause as what is said: "denied taking". */
export const verbsWithGerund = wordList(`
  admit advocate anticipate consider contemplate deny discuss dislike enjoy envisage envision favor favour hate like love mention
  oppose propose recall recommend regret resent suggest support
`);
