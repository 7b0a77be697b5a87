// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** A time at which a scene can be set. Lower case. */
export const partsOfDay = wordList(`
  afternoon dawn day dusk evening midday midnight morning night noon
`);
