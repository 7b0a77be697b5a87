// Origin: written for this project from general knowledge of geography.
import { pairs } from './entries.ts';

/** Words for what is of a place, where the place's name begins otherwise. */
export const demonymsOfPlaces = pairs(`
  cyprus = cypriot, denmark = danish, finland = finnish, france = french, ireland = irish, netherlands = dutch, philippines = filipino
  poland = polish, spain = spanish, switzerland = swiss, thailand = thai, u.k. = british, u.s. = american, uk = british, us = american
  wales = welsh
`);
