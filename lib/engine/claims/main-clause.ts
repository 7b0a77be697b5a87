import type { StorySentence } from '../salience/article-view.ts';
import { connectiveLength, firstWord, numberingLength } from '../salience/openings.ts';
import { touches } from '../spans.ts';
import type { Span, Token } from '../types.ts';
import { asides } from './asides.ts';
import { hasPredicate } from './predicate.ts';
import { spansOfKept } from './span-tokens.ts';

/** "However, prices fell" → 2: the connective and its comma; a bare "But" or "And" → 1, not so "But not"; others belong to what follows. "1. It is free" → 2. */
function openingToLeaveOut(tokens: readonly Token[]): number {
  const numbering = numberingLength(tokens);
  if (firstWord(tokens) !== 0) return numbering;
  const length = connectiveLength(tokens);
  if (length === 0) return 0;
  if (tokens[length]?.text === ',') return length + 1;
  return length === 1 && tokens[0]?.pos === 'CCONJ' && tokens[1]?.lower !== 'not' ? 1 : 0;
}

/** The sentence without its connective and what it says by the way; whole where the rest would be no clause. */
export function mainClause({ sentence, facts }: StorySentence): readonly Span[] {
  const { tokens } = sentence;
  const isQuoted = (token: Token): boolean => touches(token, facts.quotations);
  const leftOut = new Set<number>();
  for (let at = 0; at < openingToLeaveOut(tokens); at += 1) leftOut.add(at);
  for (const { from, to } of asides(tokens, isQuoted)) for (let at = from; at < to; at += 1) leftOut.add(at);
  const spans = spansOfKept(tokens, (at) => !leftOut.has(at));
  const kept = tokens.filter((_, at) => !leftOut.has(at));
  return hasPredicate(kept) ? spans : [{ start: sentence.start, end: sentence.end }];
}
