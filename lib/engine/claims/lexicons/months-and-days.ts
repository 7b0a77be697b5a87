// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Names of months and days: a number beside one is a date. Lower case. */
export const monthsAndDays = wordList(`
  apr. april aug aug. august dec dec. december feb feb. february friday jan jan. january jul. july jun. june mar. march may
  monday nov nov. november oct oct. october saturday sep. sept sept. september sunday thursday tuesday wednesday
`);
