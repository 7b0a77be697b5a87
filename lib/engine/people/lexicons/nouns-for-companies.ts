// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns that fit a company only. */
export const nounsForCompanies = words(`
  airline brand business carmaker chain chipmaker company conglomerate corporation developer drugmaker firm giant maker manufacturer
  operator producer retailer start-up startup supplier
`);
