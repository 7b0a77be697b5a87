// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Cue words that call what is said an allegation. Lower case. */
export const accusingCues = wordList(`
  accusation accusations accuse accused accuses accusing allegation allegations allege alleged alleges alleging blame blamed
  blames blaming charge charged charges claim claimed claiming claims complained complaint complaints sued suing suspect
  suspected suspects
`);
