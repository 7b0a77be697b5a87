// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Verbs that take a person and a clause: "told reporters the plan was dead". */
export const verbsOfTelling = wordList('assure convince inform promise remind show tell warn');
