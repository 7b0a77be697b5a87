import { jsonLog } from '../../lib/handlers/log.ts';
import { type ServeSummariesParts, serveSummariesHandler } from '../../lib/handlers/serve-summaries.ts';
import { counted, memoryArticles, memorySummaries } from '../memory-stores.ts';
import { unlimitedReader } from '../readers.ts';

/** The serving handler on stores in memory, with what it asks of them and what it logs, a line each. */
export function servedStores({ maxBytes, ...parts }: Partial<ServeSummariesParts> & { readonly maxBytes?: number } = {}) {
  const requests: string[] = [];
  const lines: string[] = [];
  const articles = memoryArticles(maxBytes === undefined ? {} : { maxBytes });
  const summaries = memorySummaries();
  const handle = serveSummariesHandler({
    ...unlimitedReader,
    articles: counted(articles, requests),
    summaries: counted(summaries, requests),
    log: jsonLog((line) => lines.push(line)),
    ...parts,
  });
  return { articles, summaries, handle, requests, lines };
}
