// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Legal forms behind a company's name: part of the name, but not needed to know it again. */
export const companySuffixes = words(`
  a.g. a.s. ab ag asa b.v. bv co co. companies company corp corp. corporation gmbh group holding holdings inc inc. incorporated
  international l.l.c. l.p. limited llc llp lp ltd ltd. n.v. nv oy oyj plc plc. pty s.a. s.p.a. sa se spa
`);
