import type { Span } from './types.ts';

/** Index of the first span that ends behind the offset; `spans` are in order and do not overlap. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the span that holds the offset, -1 when none does. */
export function indexOfSpanAt(spans: readonly Span[], offset: number): number {
  const index = firstEndingAfter(spans, offset);
  const span = spans[index];
  return span && span.start <= offset ? index : -1;
}

/** In order, overlapping spans joined, so that they can be searched. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Does the span lie in one of the spans, which are in order and do not overlap? */
export function isInside({ start, end }: Span, spans: readonly Span[]): boolean {
  const outer = spans[firstEndingAfter(spans, start)];
  return outer !== undefined && outer.start <= start && end <= outer.end;
}

/** Does the span share a character with one of the spans, which are in order and do not overlap? */
export const touches = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  (spans[firstEndingAfter(spans, start)]?.start ?? end) < end;

/** Characters that the span shares with the spans, which are in order and do not overlap. */
export function sharedLength({ start, end }: Span, spans: readonly Span[]): number {
  let shared = 0;
  for (let at = firstEndingAfter(spans, start); at < spans.length; at++) {
    const other = spans[at] as Span;
    if (other.start >= end) break;
    shared += Math.min(end, other.end) - Math.max(start, other.start);
  }
  return shared;
}
