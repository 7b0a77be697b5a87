// Origin: written for this project from general knowledge of English.
import { phraseList } from '../../salience/lexicons/phrase-list.ts';

/** Words that set one thing against another. Lower case. */
export const comparisons = phraseList(`
  as high as
  as likely as
  as many as
  as much as
  compared to
  compared with
  down from
  exceed
  exceeded
  exceeds
  fewer
  in comparison
  less likely
  more likely
  outnumber
  outnumbered
  outpace
  outpaced
  outperform
  outperformed
  outweigh
  outweighed
  relative to
  surpass
  surpassed
  three times as
  twice as
  unlike
  up from
  versus
`);
