// Origin: written for this project from general knowledge of English.
import { openingPhrases } from './opening-phrases.ts';

/** How a sentence opens that tells readers what to do or what comes next, rather than tell the story. Lower case. */
export const invitations = openingPhrases(`
  check back
  check out
  do n't miss
  ever wondered
  find out
  find out more
  follow along
  for a chance to
  for more about
  for more information
  for more on
  get the latest
  here 's a look
  here 's everything
  here 's how
  here 's what
  here 's where
  here 's why
  here are
  here is a look
  here is everything
  here is how
  here is what
  here is where
  here is why
  join us
  keep reading
  keep scrolling
  learn more
  let us know
  look back at
  read about
  read on
  see how
  see more
  see the full
  see what
  see why
  send us
  share your
  stay up to date
  stay with
  take a look
  take our
  tell us
  test your
  think back
  to find out more
  to learn more
  to read more
  to see more
  visit our
  visit the website
  visit www
  watch as
  watch how
  watch this
  what you need to know
`);
