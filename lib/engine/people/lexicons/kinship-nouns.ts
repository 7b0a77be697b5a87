// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Nouns that need another person to say who is meant: "his wife". */
export const kinshipNouns = words(`
  adviser advisor aide ally attorney aunt bodyguard boss boyfriend brother child colleague counterpart cousin dad daughter employer
  family father fiance fiancee friend girlfriend granddaughter grandfather grandmother grandson husband lawyer mate mentor mom mother
  mum neighbor neighbour nephew niece opponent parent parents partner predecessor relative rival roommate sibling sister son spokesman
  spokeswoman stepfather stepmother successor supervisor teammate twin uncle widow widower wife
`);
