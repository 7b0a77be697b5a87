import { isWord } from '../listed.ts';
import type { StorySentence } from '../salience/article-view.ts';
import { touches } from '../spans.ts';
import type { Span, Token } from '../types.ts';
import { asides } from './asides.ts';
import { openingToLeaveOut } from './opening-to-leave-out.ts';
import { hasPredicate } from './predicate.ts';
import { spansOfKept } from './span-tokens.ts';

const stops: ReadonlySet<string> = new Set(['.', ',', ';', ':']);

/** "at 10 a.m. (1 a.m. in Sydney)|.", "(2014)|, and": a stop or comma alone would open the next piece. */
function nextWord(tokens: readonly Token[], from: number): number {
  const next = tokens.findIndex((token, at) => at >= from && (isWord(token) || !stops.has(token.text)));
  return next < 0 ? tokens.length : next;
}

/** The sentence without its connective and what it says by the way; whole where the rest would be no clause. */
export function mainClause({ sentence, facts }: StorySentence): readonly Span[] {
  const { tokens } = sentence;
  const leftOut = whatToLeaveOut(tokens, facts.quotations);
  const kept = leftOut.size === 0 ? tokens : tokens.filter((_, at) => !leftOut.has(at));
  return hasPredicate(kept) ? spansOfKept(tokens, leftOut) : [{ start: sentence.start, end: sentence.end }];
}

/** Positions of tokens. */
function whatToLeaveOut(tokens: readonly Token[], quotations: readonly Span[]): ReadonlySet<number> {
  const leftOut = new Set<number>();
  const leaveOut = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) leftOut.add(at);
  };
  leaveOut(0, openingToLeaveOut(tokens));
  const isQuoted = (token: Token): boolean => touches(token, quotations);
  for (const { from, to } of asides(tokens, isQuoted)) leaveOut(from, nextWord(tokens, to));
  return leftOut;
}
