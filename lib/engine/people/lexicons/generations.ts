// Origin: written for this project from general knowledge of names across languages.
import { words } from './entries.ts';

/** Suffixes that tell two people of one name apart. */
export const generations = words(`
  ii iii iv jr jr. sr sr.
`);
