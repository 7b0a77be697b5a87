// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns that fit nearly every organization that is not a company or a state: "the group", "the organization". */
export const nounsForAnyOrganization = words(`
  agency alliance association body charity coalition federation foundation group network nonprofit organisation organization outfit
  society union
`);
