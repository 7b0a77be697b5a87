import type { Token } from '../types.ts';
import { phraseAt } from './lexicons/opening-phrases.ts';
import { hasPhrase } from './lexicons/phrase-list.ts';
import { rhetoric } from './lexicons/rhetoric.ts';
import { rhetoricalOpenings } from './lexicons/rhetorical-openings.ts';
import { firstWord } from './openings.ts';

/** "If you feel a ripple …". */
const opensForSound = (tokens: readonly Token[]): boolean => phraseAt(rhetoricalOpenings, tokens, Math.max(0, firstWord(tokens))) > 0;

/** "If you feel a ripple …", "…, to say the least": a line for its sound. `mayHold`: has a word of the latter kind's phrases. */
export const isRhetorical = (tokens: readonly Token[], mayHold = true): boolean =>
  opensForSound(tokens) || (mayHold && hasPhrase(rhetoric, tokens));
