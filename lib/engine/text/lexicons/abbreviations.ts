// Written for this project from general knowledge of English newspaper style. Lower-cased, without the last period.
import { wordList } from '../../word-list.ts';

/** They stand before what they belong to, so a sentence never ends after them. */
export const leadingAbbreviations = wordList(`
  adm amb approx assoc asst atty brig ca capt cf cmdr col cpl det dr drs e.g eds f.e gov govs hon i.e insp lt lt.col maj messrs
  mlle mme mr mrs ms mt mx pres prof pvt rep reps rev rs sen sens sgt supt v viz vs
`);

/** They may end a sentence as well: the next word decides. */
export const openAbbreviations = wordList(`
  a.d a.k.a a.m ala apr ariz ark assn aug ave b.a b.c b.c.e bldg blvd bros c.e calif co colo conn corp cos d.c dec del dept div
  e.d.t e.s.t e.t e.u esq est etc ext feb fla fri ft g.m.t ga gen hwy i.d ill inc ind intl j.d jan jr jul jun kan ky l.a la llc
  llp ltd m.a m.d mar mass md mfg mich minn miss mo mon mont n.c n.d n.h n.j n.m n.y natl neb nev nov oct okla ont ore p.m p.o
  p.s pa ph.d plc r.i rd s.a s.c s.d sat sept sr st ste sun t.v tenn tex thu thur thurs tue tues u.k u.n u.s u.s.a univ va vt
  w.va wash wed wis wyo
`);

/** Of the above, those that are words when they are written small: "He was ill.", "in the sun." */
export const wordsWhenSmall = wordList(
  'ala co col del det div est ext fri gen hon ill ind la mar mass miss mon ore pa rep sat sen sun wash wed',
);

/** Abbreviations only before a number: "no. 5", "p. 12", "Fig. 3", "Jan. 6". */
export const abbreviationsBeforeNumbers = wordList(
  'apr art aug ch chap dec feb fig figs jan jul jun mar n° no nos nov oct p para pp sec sect sept ver vol vols',
);
