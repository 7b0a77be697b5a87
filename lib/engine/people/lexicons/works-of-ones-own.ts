// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** What one says or writes oneself, so that "his speech said" is himself saying it; not a report, a lawyer or a campaign. */
export const worksOfOnesOwn = wordList(`
  affidavit affidavits autobiography blog book column diary email emails essay letter letters memoir memoirs message messages
  notebook notes post posts remarks speech speeches statement statements testimony tweet tweets words writings
`);
