import { letterPattern } from '../letter-pattern.ts';

/** "1.", "1)", "1.)", "a.", with or without a bullet: what stands before an item. */
const marker = letterPattern(String.raw`(?:^|(?<=\s))([•⁃]?\s?)(\d{1,3}|[a-z])(\.\)|\.|\))\s+(?=["“‘'(]?\p{Lu})`, 'g');

/** The item's number: "3" → 3, "c" → 3. */
const ordinal = (label: string): number => (/\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96);

/**
 * Where the items of a list within one paragraph begin, the first left out: a list begins with its number and each
 * later number is the next one. "1. Vote 2. Count" → [8]; no list → [].
 */
export function listItemStarts(text: string): number[] {
  const starts: number[] = [];
  let last: RegExpExecArray | null = null;
  for (const found of text.matchAll(marker(text))) {
    if (!last) {
      if (found.index !== 0) return starts;
      last = found;
      continue;
    }
    const isNext =
      ordinal(found[2] ?? '') === ordinal(last[2] ?? '') + 1 && found[3] === last[3] && (found[1] ?? '').trim() === (last[1] ?? '').trim();
    if (!isNext) continue;
    starts.push(found.index);
    last = found;
  }
  return starts;
}
