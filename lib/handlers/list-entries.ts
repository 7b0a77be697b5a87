import type { ArticleStore, ListQuery, SummaryStore } from '../ports.ts';
import type { Summary } from '../summary-format.ts';
import { writtenSummary } from './written-summary.ts';

export interface ListedSummary {
  readonly key: string;
  /** Null: the article is there and its summary is not yet. */
  readonly summary: Summary | null;
}

export interface EntriesPage {
  readonly entries: readonly ListedSummary[];
  readonly nextCursor: string | null;
}

interface Stores {
  readonly summaries: Pick<SummaryStore, 'list' | 'read'>;
  readonly articles: Pick<ArticleStore, 'list'>;
}

/** A page of articles and their summaries, in the order of their keys. Two lists, and one request for each summary on the page. */
export async function listEntries(query: ListQuery, { summaries, articles }: Stores): Promise<EntriesPage> {
  const [summarized, uploaded] = await Promise.all([summaries.list(query), articles.list(query)]);
  const keys = inOrder([...summarized.objects, ...uploaded.objects].map(({ key }) => key));
  const page = keys.slice(0, query.limit);
  const isLast = summarized.nextCursor === null && uploaded.nextCursor === null && keys.length <= query.limit;
  const written = new Set(summarized.objects.map(({ key }) => key));
  const entries = await Promise.all(
    page.map(async (key) => ({ key, summary: written.has(key) ? await writtenSummary(key, summaries) : null })),
  );
  return { entries, nextCursor: isLast ? null : (page.at(-1) ?? null) };
}

/** Each key once, in the order of S3: by the bytes of UTF-8. */
const inOrder = (keys: readonly string[]): string[] => [...new Set(keys)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
