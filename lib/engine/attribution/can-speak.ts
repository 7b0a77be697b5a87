import type { SentenceView, TokenRange } from './sentence-view.ts';

/** "Ruiz", "the mayor, Ana Ruiz", "she": somebody who can speak. "The law", "it" and "which" are given no quotation. */
export function canSpeak({ tokens }: SentenceView, source: TokenRange | null): boolean {
  if (!source) return false;
  const words = tokens.slice(source.from, source.to);
  return words.some((word) => word.pos === 'PROPN') || (words.length === 1 && /^(?:he|she|they|i|we)$/.test(words[0]?.lower ?? ''));
}
