// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Forms of "be" (and "get"), which make a passive of a participle. */
export const formsOfBe = wordList(`'m 're 's am are be been being get got is was were`);

/** Words that may stand between a subject and its verb. */
export const auxiliaries = wordList(`
  'd 'll 'm 're 's 've am are be been being ca can could did do does had has have having is may might must shall should was were will
  wo would
`);
