// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Capitalised words that belong to a title in front of a name, besides the nouns for people: "Deputy", "Shadow", "Vice". */
export const titleWords = words(`
  acting assistant associate attorney chief co deputy emeritus ex executive first former general grand great high honorable incoming
  interim junior lance lead lieutenant majority minority outgoing prime principal private right secretary senior shadow staff under vice
  warrant
`);
