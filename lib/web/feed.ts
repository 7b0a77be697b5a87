import type { Summary } from '../summary-format.ts';

export interface Feed {
  readonly title: string;
  /** Where the same list is read as a page. */
  readonly homeAddress: string;
  readonly feedAddress: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly summary: Summary;
  readonly address: string;
  /** When the summary was written. */
  readonly updated: string;
}

/** Feeds want a time; an article that gives a date only counts from its midnight: `2023-11-14` → `2023-11-14T00:00:00Z`. */
export function publishedTime({ article: { published } }: Summary): string | null {
  if (published === null || Number.isNaN(Date.parse(published))) return null;
  return new Date(published).toISOString().replace('.000Z', 'Z');
}
