// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns that say "she". */
export const nounsForWomen = words(`
  actress assemblywoman aunt ballerina baroness businesswoman chairwoman comedienne congresswoman councilwoman daughter duchess empress
  fiancee girl girlfriend granddaughter grandmother headmistress heiress hostess lady midwife mistress mom mother mum nun policewoman
  princess queen saleswoman schoolgirl servicewoman sister spokeswoman sportswoman stepmother waitress widow wife woman
`);
