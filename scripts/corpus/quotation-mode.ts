import type { Span } from '../../lib/engine/types.ts';

export type QuotationMode = 'direct' | 'indirect' | 'mixed';

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;

/** Direct: every word stands between quotation marks; indirect: none does; mixed: some do. */
export function quotationMode(text: string, content: readonly Span[], quoted: readonly Span[]): QuotationMode {
  const words = content.flatMap(({ start, end }) => Array.from(text.slice(start, end).matchAll(WORD), (word) => start + word.index));
  const inside = words.filter((at) => quoted.some(({ start, end }) => start <= at && at < end)).length;
  if (inside === 0) return 'indirect';
  return inside === words.length ? 'direct' : 'mixed';
}

/** What stands between quotation marks, paragraph by paragraph; a quotation left open runs to the paragraph's end. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    for (const span of quotedInParagraph(paragraph)) spans.push({ start: start + span.start, end: start + span.end });
    start += paragraph.length + 1;
  }
  return spans;
}

// Tried in order: a paragraph with double marks uses single ones only inside them.
const STYLES = [
  { uses: /[“”]/u, quotation: /“[^“”]*”?/gu },
  { uses: /"/u, quotation: /"[^"]*"?/gu },
  // The last ’ that ends a word or clause before the next opening: those before it are apostrophes.
  { uses: /‘/u, quotation: /‘[^‘]*’(?![\p{L}\p{N}])|‘[^‘]*/gu },
];

function quotedInParagraph(paragraph: string): Span[] {
  const style = STYLES.find(({ uses }) => uses.test(paragraph));
  return style
    ? Array.from(paragraph.matchAll(style.quotation), (found) => ({ start: found.index, end: found.index + found[0].length }))
    : [];
}
