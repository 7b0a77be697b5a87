import { isWord } from '../listed.ts';
import { joinedSpans } from '../spans.ts';
import type { Sentence, Span, Token } from '../types.ts';

/** The tokens that lie in the spans, in whatever order those are. Tokens are in text order, so one walk is enough. */
export function tokensIn(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  const joined = spans.length > 1 ? joinedSpans(spans) : spans;
  const found: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < joined.length && (joined[next] as Span).end <= token.start) next += 1;
    const span = joined[next];
    if (span === undefined) break;
    if (span.start <= token.start && token.end <= span.end) found.push(token);
  }
  return found;
}

/** The parts of the spans that lie in the sentence. */
export const partsIn = (sentence: Sentence, spans: readonly Span[]): Span[] =>
  spans
    .map((span) => ({ start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) }))
    .filter((span) => span.start < span.end);

export function wordCount(tokens: readonly Token[]): number {
  let count = 0;
  for (const token of tokens) if (isWord(token)) count += 1;
  return count;
}

/** Runs of neighbouring tokens that are not left out as spans, from the first token of each to the end of the last. */
export function spansOfKept(tokens: readonly Token[], leftOut: ReadonlySet<number>): Span[] {
  const spans: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const { start, end } = tokens[at] as Token;
    if (leftOut.has(at)) {
      open = null;
    } else if (open === null) {
      open = { start, end };
      spans.push(open);
    } else {
      open.end = end;
    }
  }
  return spans;
}
