// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Numbers and amounts written as words. Lower case. */
export const numberWords = wordList(`
  % billion billions couple double doubled dozen dozens eight eighteen eighty eleven fifteen fifth fifty five forty four
  fourteen fourth half halved hundred hundreds million millions nine nineteen ninety percent quadrupled quarter second seven
  seventeen seventy six sixteen sixty ten tenth third thirteen thirty thousand thousands three trillion trillions triple
  tripled twelve twenty twice two
`);
