// Origin: written for this project from general knowledge of geography.
import { pairs } from './entries.ts';

/** Other names of one place and the name they are known by. */
export const placeAliases = pairs(`
  america = united states, britain = united kingdom, burma = myanmar, d.c. = washington, dc = washington, dprk = north korea
  drc = democratic republic of congo, great britain = united kingdom, holland = netherlands, kiev = kyiv, l.a. = los angeles
  la = los angeles, n.y. = new york, new delhi = delhi, new york city = new york, nsw = new south wales, nyc = new york
  u.a.e. = united arab emirates, u.k. = united kingdom, u.s. = united states, u.s.a. = united states, uae = united arab emirates
  uk = united kingdom, united states of america = united states, us = united states, usa = united states, washington d.c. = washington
  washington dc = washington
`);
