import { EventError } from '../errors.ts';
import type { ArticleStore, ArticleVersion, StoredArticle, SummaryStore } from '../ports.ts';
import { summaryBytes } from '../summary-bytes.ts';
import type { Summary } from '../summary-format.ts';

export interface Reconciling {
  readonly articles: Pick<ArticleStore, 'read' | 'version'>;
  readonly summaries: SummaryStore;
  /** Never throws for a bad article: that is a summary with its status. */
  readonly summarize: (article: StoredArticle) => Promise<Summary>;
  /** Reads the summary first and leaves it when it would be the same: nobody is told of what did not change. */
  readonly leavesEqual?: boolean;
}

export interface Reconciled {
  /** The summary's status, or that there is none any more because the article is gone. */
  readonly outcome: Summary['status'] | 'removed';
  /** Why there is no summary; null when there is, or no article. */
  readonly problem: string | null;
  readonly attempts: number;
}

/** An article that changes more often than this while it is read comes back with its message, a little later. */
export const maxAttempts = 3;

/**
 * Brings the summary of one key in line with the article as it is now: read, write or remove, look again.
 * Whoever changes a summary last has seen, after the change, that the article is still the one it read, so that workers
 * need no lock and events may come twice, late or in any order (docs/architecture.md has the argument).
 */
export async function reconcile(key: string, parts: Reconciling): Promise<Reconciled> {
  const { articles, summarize } = parts;
  for (let attempts = 1; attempts <= maxAttempts; attempts++) {
    const article = await articles.read(key);
    const summary = article && (await summarize(article));
    await bringInLine(key, summary, parts);
    if (isSame(article, await articles.version(key))) {
      return { outcome: summary?.status ?? 'removed', problem: summary?.problem?.code ?? null, attempts };
    }
  }
  throw new EventError('article-keeps-changing', `the article changed ${maxAttempts} times while it was summarized`);
}

async function bringInLine(key: string, summary: Summary | null, { summaries, leavesEqual = false }: Reconciling): Promise<void> {
  const body = summary && summaryBytes(summary);
  if (leavesEqual && ((await summaries.read(key))?.body ?? null) === body) return;
  if (summary === null || body === null) await summaries.remove(key);
  else if (summary.status === 'ready') await summaries.write(key, body);
  else await summaries.refuse(key, body);
}

/** The modification time counts where versions do not: the same bytes put again may have another content type. */
const isSame = (before: ArticleVersion | null, now: ArticleVersion | null): boolean =>
  before?.etag === now?.etag && before?.versionId === now?.versionId && before?.lastModified === now?.lastModified;
