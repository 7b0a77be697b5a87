// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** Words that praise or blame: an opinion, which no fact can settle. Lower case. */
export const valuingWords = wordList(`
  absurd admirable amazing appalling astonishing awesome awful beautiful best brave brilliant courageous crazy cruel dangerous
  delighted despicable devastating disappointed disappointing disgrace disgraceful disgusting dreadful embarrassing evil
  excellent excited exciting extraordinary fabulous fantastic foolish gorgeous great happy heartbreaking heartbroken hero
  heroic hopeful horrible horrific horrifying hypocrisy hypocritical idiotic important impressive incredible incredibly
  inexcusable insane inspiring irresponsible lovely ludicrous magical magnificent marvellous marvelous meaningful nasty nice
  outrage outrageous passionate pathetic perfect pleased proud reckless remarkable ridiculous sad scandalous senseless shame
  shameful shocking sick silly spectacular stunning stupid superb terrible terrific terrifying thrilled tragic ugly
  unacceptable unbelievable unfair unforgettable unforgivable unjust wicked wise wonderful worthless wrong
`);
