import { connectiveLength, firstWord, numberingLength } from '../salience/openings.ts';
import type { Token } from '../types.ts';

/** "However, prices fell" → 2: the connective and its comma; a bare "But" or "And" → 1, not so "But not"; others belong to what follows. "1. It is free" → 2. */
export function openingToLeaveOut(tokens: readonly Token[]): number {
  const numbering = numberingLength(tokens);
  if (firstWord(tokens) !== 0) return numbering;
  const length = connectiveLength(tokens);
  if (length === 0) return 0;
  if (tokens[length]?.text === ',') return length + 1;
  return length === 1 && tokens[0]?.pos === 'CCONJ' && tokens[1]?.lower !== 'not' ? 1 : 0;
}
