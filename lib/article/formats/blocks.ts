import type { Removal, RemovalReason, Span } from '../article.ts';

/** A piece of a document that stands by itself, in the document's order. */
export interface DocumentBlock {
  readonly text: string;
  /** Other kinds are no story, and say why. */
  readonly kind: 'paragraph' | 'heading' | RemovalReason;
}

export interface JoinedBlocks {
  readonly text: string;
  readonly removed: readonly Removal[];
  readonly headings: readonly Span[];
}

const separator = '\n\n';

/** Blocks → one text with a blank line between them, and where in it the headings are and what is no story. */
export function joinedBlocks(blocks: readonly DocumentBlock[]): JoinedBlocks {
  const removed: Removal[] = [];
  const headings: Span[] = [];
  let start = 0;
  for (const { text, kind } of blocks) {
    const span = { start, end: start + text.length };
    if (kind === 'heading') headings.push(span);
    else if (kind !== 'paragraph') removed.push({ ...span, reason: kind });
    start = span.end + separator.length;
  }
  return { text: blocks.map(({ text }) => text).join(separator), removed, headings };
}
