// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Prepositions that take a place: "in Paris". */
export const placePrepositions = words(`
  across around at from in inside near outside throughout to toward towards
`);
