// Origin: written for this project from general knowledge of English.
import { pairs } from './entries.ts';

/** Short forms of titles and the nouns they stand for. */
export const titleAbbreviations = pairs(`
  adm. = admiral, amb. = ambassador, asst. = assistant, atty. = attorney, brig. = brigadier, capt = captain, capt. = captain
  cdr. = commander, ceo = ceo, cfo = cfo, cllr = councillor, cllr. = councillor, cmdr. = commander, col = colonel, col. = colonel
  cpl. = corporal, cpt. = captain, dep. = deputy, det = detective, det. = detective, dist. = district, fr. = father, gen = general
  gen. = general, gov = governor, gov. = governor, hon. = honorable, insp = inspector, insp. = inspector, lt = lieutenant
  lt. = lieutenant, maj. = major, mep = mep, mp = mp, msp = msp, pm = prime minister, pres. = president, prof = professor
  prof. = professor, pvt. = private, rep = representative, rep. = representative, reps. = representatives, rev. = reverend
  sec. = secretary, sen = senator, sen. = senator, sens. = senators, sgt = sergeant, sgt. = sergeant, spc. = specialist
  supt = superintendent, supt. = superintendent
`);
