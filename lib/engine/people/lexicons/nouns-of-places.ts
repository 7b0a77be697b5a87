// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Last (or first) words of the names of places: "Orange County", "Lake Erie". */
export const nounsOfPlaces = words(`
  airport avenue bay beach boulevard bridge canal canyon cape city coast county creek desert district falls field fields forest gardens
  glacier harbor harbour heights highway hill hills island islands isle lake lane mount mountain mountains ocean parish park peninsula
  plain plateau plaza port prefecture province reef region reservoir ridge river road sea shore springs square state station strait
  straits street suburb territory town township valley village volcano wood woods
`);
