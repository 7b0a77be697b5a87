// Origin: written for this project from general knowledge of English.
import { openingPhrases } from './opening-phrases.ts';

/** Openings of a sentence that join it to the one before. Lower case. */
export const connectivePhrases = openingPhrases(`
  after that
  after this
  all of that
  all of this
  as a result
  as for
  as such
  as well
  at least some
  at that
  at the same time
  at this
  because of this
  by contrast
  by then
  despite that
  despite this
  due to this
  even so
  even then
  for example
  for instance
  for that
  for this
  in addition
  in contrast
  in fact
  in other words
  in response
  in that
  in this
  in turn
  many of them
  more than that
  most of them
  none of this
  of course
  of these
  of those
  on the contrary
  on the other hand
  one of them
  one such
  since then
  some of them
  that is
  the former
  the latter
  the other
  the others
  the same
  to that end
  until then
  with that
  with this
`);
