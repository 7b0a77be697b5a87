import type { Problem, Removed, Warning } from '../summary-format.ts';

/** Half-open range of UTF-16 code units in the extracted text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of the text that is not the story. */
export interface Removal extends Span {
  readonly reason: RemovalReason;
}

export type RemovalReason = Removed['reason'];

export type ArticleWarning = Warning;

/** A file read as an article: its text word for word, and what was found around the story. */
export interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  /** BCP 47; null when it could not be told. */
  readonly language: string | null;
  readonly mediaType: string;
  /** Null where the format has its own (PDF, Word). */
  readonly charset: string | null;
  /** In text order, not overlapping. */
  readonly removed: readonly Removal[];
  /** The title's line and subheadings, in text order, not overlapping. */
  readonly headings: readonly Span[];
  readonly warnings: readonly ArticleWarning[];
}

/** Why a file is not summarized. Trying again with the same bytes does not help. */
export interface Refusal {
  readonly status: 'insufficient-text' | 'unreadable';
  readonly code: Problem['code'];
  /** Says why and what to do, with the figures. */
  readonly detail: string;
}
