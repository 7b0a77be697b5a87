// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Forms of address in front of a name. */
export const honorifics = words(`
  ayatollah dame dr dr. fr. frau herr imam lady lord madam madame maitre miss mister mme mme. monsieur mr mr. mrs mrs. ms ms. mx. rabbi
  rev rev. reverend saint senor senora shaikh sheik sheikh signor signora sir sister st.
`);
