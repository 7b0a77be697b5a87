// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Words that name a time and may stand between a source and its cue ("The mayor on Monday said"). */
export const timeWords = wordList(`
  afternoon apr april aug august day days dec decade decades december evening feb february fri friday hour hours jan january jul
  july jun june mar march may minutes mon monday month months morning night nov november oct october sat saturday sep sept september
  sun sunday thu thursday today tomorrow tonight tue tuesday wed wednesday week weekend weeks year years yesterday
`);
