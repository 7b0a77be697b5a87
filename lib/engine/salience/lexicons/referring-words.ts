// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Words that, at the start of a sentence, point back to an earlier one. Lower case. */
export const referringWords = wordList(`
  another both he her hers herself him himself his it its itself neither others she such that their theirs them themselves
  these they this those
`);
