// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns before a "general" that is no rank: "attorney general". */
export const titlesWithGeneral = words(`
  adjutant attorney auditor comptroller consul director governor inspector postmaster secretary solicitor surgeon
`);
