// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Forms of address that say "she". */
export const honorificsOfWomen = words(`
  dame frau lady madam madame miss mme mme. mrs mrs. ms ms. senora signora sister
`);
