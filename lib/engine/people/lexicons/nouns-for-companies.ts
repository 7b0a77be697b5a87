// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns that fit a company only. No "operator": what an article names before it may be what is operated. */
export const nounsForCompanies = words(`
  airline brand business carmaker chain chipmaker company conglomerate corporation developer drugmaker firm giant maker manufacturer
  producer retailer start-up startup supplier
`);
