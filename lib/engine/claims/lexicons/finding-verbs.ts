// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** What research does when it has a result. Lower case. */
export const findingVerbs = wordList(`
  associated conclude concluded concludes confirm confirmed confirms demonstrate demonstrated demonstrates demonstrating
  detected determined discovered estimate estimated estimates find finding findings finds found identified identifies identify
  indicate indicated indicates link linked links proved reported reports reveal revealed revealing reveals show showed showing shown shows
  suggest suggested suggesting suggests uncovered
`);
