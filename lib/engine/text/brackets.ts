import type { Span } from '../types.ts';

const closedBy: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** The outermost pairs of brackets in order, marks included. A bracket without its partner yields nothing. */
export function bracketed(text: string): Span[] {
  const pairs: Span[] = [];
  const open: { start: number; closer: string }[] = [];
  const mark = /[()[\]{}]/g;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const closer = closedBy.get(found[0]);
    if (closer !== undefined) {
      open.push({ start: found.index, closer });
      continue;
    }
    const last = open.at(-1);
    if (last?.closer !== found[0]) continue;
    open.pop();
    // Pairs inside this one end the list: they are dropped for it.
    while ((pairs.at(-1)?.start ?? -1) > last.start) pairs.pop();
    pairs.push({ start: last.start, end: found.index + 1 });
  }
  return pairs;
}
