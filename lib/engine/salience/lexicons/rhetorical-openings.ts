// Origin: written for this project from general knowledge of English.
import { openingPhrases } from './opening-phrases.ts';

/** How a sentence opens that draws readers in rather than tell them something. Lower case. */
export const rhetoricalOpenings = openingPhrases(`
  call it
  either
  for anyone who
  for those of us
  for those who
  forget
  gone are the days
  if there 's one thing
  if there is one thing
  imagine
  it 's hard not to
  it 's hard to imagine
  it 's one thing
  it is hard not to
  it is hard to imagine
  it is one thing
  meet
  move over
  never mind
  never one to
  no matter how
  not long ago
  not only that
  not surprisingly
  not that
  not to be outdone
  nothing says
  on any given
  on any other
  once upon a time
  one thing is
  perhaps
  picture this
  remember
  say goodbye
  say hello
  so far so good
  some say
  there 's a reason
  there 's nothing
  there 's something
  there is a reason
  there is nothing
  there is something
  they say
  think of
  think you
  this much is
  welcome to
  where once
`);
