// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Words behind "of" or "for" in a title, besides those of `affairs-in-names`: "Secretary of State", "Chief of Staff". */
export const complementsOfTitles = words(`
  communications council general government intelligence operations people police representatives republic staff state states supply
  treasury
`);
