// Origin: written for this project from general knowledge of names across languages.
import { words } from './entries.ts';

/** Behind a name, with or without a comma: generations, degrees, honours. */
export const nameSuffixes = words(`
  ba cbe dds dphil esq esq. ii iii iv jd jr jr. kbe kc llb llm m.d. m.p. ma mba mbe md mep mp msc msp obe ph.d. phd qc rn sc sr sr.
`);
