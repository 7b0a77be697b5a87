// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Those who do research and what they do it with. Lower case. */
export const researchNouns = wordList(`
  analyses analysis audit auditors census data economists evidence experiment experiments inquiry investigation investigators
  poll polls pollsters report research researcher researchers review reviews scientist scientists statistics studies study
  survey surveys team trial trials
`);
