import { failedSummary } from '../../lib/failed-summary.ts';
import { jsonLog } from '../../lib/handlers/log.ts';
import { type Invocation, type SummarizeArticleParts, summarizeArticleHandler } from '../../lib/handlers/summarize-article.ts';
import { counted, memoryArticles, memorySummaries } from '../memory-stores.ts';
import { summarizeForTest } from '../summaries.ts';
import { articlesBucket } from './s3-events.ts';

export const enoughTime: Invocation = { awsRequestId: 'request-1', getRemainingTimeInMillis: () => 60_000 };

/** The summarizing handler on stores in memory, with what it asked of them and what it logged. */
export function summarizingService(parts: Partial<SummarizeArticleParts> = {}) {
  const requests: string[] = [];
  const lines: string[] = [];
  const articles = memoryArticles();
  const summaries = memorySummaries();
  const handle = summarizeArticleHandler({
    articlesBucket,
    articles: counted(articles, requests),
    summaries: counted(summaries, requests),
    summarize: summarizeForTest,
    failedSummary,
    now: () => 0,
    log: jsonLog((line) => lines.push(line)),
    metrics: () => {},
    ...parts,
  });
  return { articles, summaries, handle, requests, lines };
}
