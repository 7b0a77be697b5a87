// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Forms of address that say "he". */
export const honorificsOfMen = words(`
  ayatollah brother father fr. herr lord mister monsieur mr mr. senor signor sir
`);
