import type { Sentence, Span, Token } from '../types.ts';
import { isWordText } from '../word-test.ts';

/** The tokens that lie in one of the spans, which are in order. */
export const tokensIn = (tokens: readonly Token[], spans: readonly Span[]): Token[] =>
  tokens.filter((token) => spans.some((span) => span.start <= token.start && token.end <= span.end));

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
