import { firstEndingAfter } from '../bisection.ts';
import type { Span } from '../types.ts';

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
