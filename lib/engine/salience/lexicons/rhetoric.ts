// Origin: written for this project from general knowledge of English.
import { phraseList } from './phrase-list.ts';

/** Turns of phrase that address, amuse or move readers and tell them nothing. Lower case. */
export const rhetoric = phraseList(`
  after all is said and done
  all bets are off
  at the end of the day
  be that as it may
  believe it or not
  easier said than done
  for better or worse
  from there on
  here 's hoping
  hold your breath
  is anything but
  it 's no secret
  it 's no wonder
  it goes without saying
  it is no secret
  it is no wonder
  it remains to be seen
  it seems like yesterday
  it was a night to remember
  last but not least
  let 's be honest
  let 's face it
  let that sink in
  little wonder
  make no mistake
  mark my words
  needless to say
  never in a million years
  no joke
  no one would
  no pun intended
  no small feat
  no wonder
  nothing could be further from
  of all people
  of all places
  on her plate
  on his plate
  on their plate
  only time will tell
  so be it
  so much for
  sounds familiar
  speaks for itself
  speaks volumes
  that said
  the answer is simple
  the bottom line
  the fact is
  the question is
  the question now is
  the rest is history
  the sad truth
  the truth is
  time will tell
  to put it mildly
  to say the least
  truth be told
  what a difference
  who could forget
  who knew
  who knows
  words fail
  you guessed it
`);
