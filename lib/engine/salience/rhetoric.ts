import type { Token } from '../types.ts';
import { hasPhrase, phraseAt } from './lexicons/phrase-list.ts';
import { rhetoric } from './lexicons/rhetoric.ts';
import { rhetoricalOpenings } from './lexicons/rhetorical-openings.ts';
import { firstWord } from './openings.ts';

/** "If you feel a ripple …", "…, to say the least": a line for its sound. */
export const isRhetorical = (tokens: readonly Token[]): boolean =>
  phraseAt(rhetoricalOpenings, tokens, Math.max(0, firstWord(tokens))) > 0 || hasPhrase(rhetoric, tokens);
