// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Verbs that take an indirect question: "asked whether". */
export const verbsWithQuestion = wordList(`
  ask clarify consider debate decide describe detail determine discuss dispute doubt enquire examine explain forget guess illustrate
  imagine inquire know learn note outline ponder question realise realize remember reveal see show specify speculate stress tell
  understand weigh wonder
`);
