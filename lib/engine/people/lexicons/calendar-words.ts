// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Capitalised words of the calendar, which name nobody. */
export const calendarWords = words(`
  a.m. ad april august autumn bc christmas december easter eid february friday halloween hanukkah jan january july june march may monday
  november october p.m. passover ramadan saturday september spring summer sunday thanksgiving thursday tuesday wednesday winter
`);
