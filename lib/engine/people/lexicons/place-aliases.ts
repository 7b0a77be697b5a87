// Origin: written for this project from general knowledge of geography.
import { pairs } from './entries.ts';

/** Other names of one place and the name they are known by. */
export const placeAliases = pairs(`
  ala. = alabama, america = united states, ariz. = arizona, ark. = arkansas, b.c. = british columbia, britain = united kingdom
  burma = myanmar, calif. = california, colo. = colorado, conn. = connecticut, d.c. = washington, dc = washington, del. = delaware
  dprk = north korea, drc = democratic republic of congo, fla. = florida, ga. = georgia, great britain = united kingdom
  holland = netherlands, ill. = illinois, ind. = indiana, kan. = kansas, kiev = kyiv, ky. = kentucky, l.a. = los angeles
  la = los angeles, la. = louisiana, mass. = massachusetts, md. = maryland, mich. = michigan, minn. = minnesota, miss. = mississippi
  mo. = missouri, mont. = montana, n.c. = north carolina, n.d. = north dakota, n.h. = new hampshire, n.j. = new jersey
  n.m. = new mexico, n.y. = new york, neb. = nebraska, nev. = nevada, new delhi = delhi, new york city = new york, nsw = new south wales
  nyc = new york, okla. = oklahoma, ont. = ontario, ore. = oregon, pa. = pennsylvania, que. = quebec, r.i. = rhode island
  s.c. = south carolina, s.d. = south dakota, tenn. = tennessee, tex. = texas, u.a.e. = united arab emirates, u.k. = united kingdom
  u.s. = united states, u.s.a. = united states, uae = united arab emirates, uk = united kingdom
  united states of america = united states, us = united states, usa = united states, va. = virginia, vt. = vermont
  w.va. = west virginia, wash. = washington, washington d.c. = washington, washington dc = washington, wis. = wisconsin, wyo. = wyoming
`);
