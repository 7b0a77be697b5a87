// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns for a person that say no more than age or sex: "the woman", "the teenager". */
export const nounsForAnybody = words(`
  boy gentleman girl lady man teen teenager woman youngster youth
`);
