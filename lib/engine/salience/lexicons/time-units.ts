// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** What a distance in time is counted in. Lower case. */
export const timeUnits = wordList(`
  afternoon day days decade decades evening hour hours minute minutes moment moments month months morning night season seasons
  second seconds week weekend weeks year years
`);
