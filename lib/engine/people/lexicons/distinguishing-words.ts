// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Words that make another office of an office: "the president" is not the vice president. */
export const distinguishingWords = words(`
  acting assistant associate attorney co deputy elect emeritus ex first former general incoming late outgoing past press prime retired
  shadow solicitor then under vice
`);
