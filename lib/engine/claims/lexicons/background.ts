// Origin: written for this project from general knowledge of English.
import { phraseList } from '../../salience/lexicons/phrase-list.ts';

/** What was known before the news: it leads up to the story. Lower case. */
export const background = phraseList(`
  are known for
  are known to
  for a long time
  for centuries
  for decades
  for many years
  for thousands of years
  for years
  has long been
  have long been
  have long known
  in recent decades
  in recent years
  is known as
  is known for
  is one of the most common
  it is well known
  leading cause of
  more and more
  over the past decade
  over the years
`);
