import { isInside, joinedSpans } from '../spans.ts';
import type { Sentence, Span, Token } from '../types.ts';
import { isWordText } from '../word-test.ts';

/** The tokens that lie in the spans, in whatever order those are. */
export function tokensIn(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  const joined = joinedSpans(spans);
  return tokens.filter((token) => isInside(token, joined));
}

/** The parts of the spans that lie in the sentence. */
export const partsIn = (sentence: Sentence, spans: readonly Span[]): Span[] =>
  spans
    .map((span) => ({ start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) }))
    .filter((span) => span.start < span.end);

export const isWord = (token: Token): boolean => isWordText(token.text);

export const wordCount = (tokens: readonly Token[]): number => tokens.filter(isWord).length;

/** Runs of neighbouring kept tokens as spans, from the first token of each to the end of the last. */
export function spansOfKept(tokens: readonly Token[], isKept: (at: number) => boolean): Span[] {
  const spans: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  tokens.forEach((token, at) => {
    if (!isKept(at)) {
      open = null;
    } else if (open === null) {
      open = { start: token.start, end: token.end };
      spans.push(open);
    } else {
      open.end = token.end;
    }
  });
  return spans;
}
