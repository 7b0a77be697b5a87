import type { ArticleWarning, Refusal, Removal, Span } from '../article.ts';

/** What a file says of its article. Null: nothing. */
export interface Facts {
  readonly title?: string | null;
  readonly byline?: string | null;
  /** ISO 8601 date or date-time. */
  readonly published?: string | null;
}

/** The text of a file of some format, and what the format knows beyond it. */
export interface Extraction {
  readonly text: string;
  readonly mediaType: string;
  readonly charset: string | null;
  readonly warnings: readonly ArticleWarning[];
  /** Said of the article outright (a headline field, JSON-LD): believed before what the text seems to say. */
  readonly facts: Facts;
  /** Said of the file (a document's properties, a sender): asked where the text says nothing. */
  readonly hearsay: Facts;
  /** What the format marks as no story: captions, running heads. In text order, not overlapping. */
  readonly removed: readonly Removal[];
  /** What the format marks as headings, in text order. */
  readonly headings: readonly Span[];
}

export type Extracted =
  | { readonly extraction: Extraction; readonly refusal: null }
  | { readonly extraction: null; readonly refusal: Refusal };

/** What came with the bytes. Content is believed before them. */
export interface ArticleHints {
  readonly key: string;
  readonly contentType: string | null;
}

const nothingMore = { warnings: [], facts: {}, hearsay: {}, removed: [], headings: [] };

export const extracted = (extraction: Pick<Extraction, 'text' | 'mediaType' | 'charset'> & Partial<Extraction>): Extracted => ({
  extraction: { ...nothingMore, ...extraction },
  refusal: null,
});

export const refused = (refusal: Refusal): Extracted => ({ extraction: null, refusal });
