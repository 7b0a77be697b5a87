import { summarizeFile } from '../lib/summarize.ts';
import { summaryBytes } from '../lib/summary-bytes.ts';
import { memoryArticles, memorySummaries } from './memory-stores.ts';

/** Stores in memory with articles and the summaries that they really have. */
export async function summarizedArticles(textByKey: Readonly<Record<string, string>>) {
  const articles = memoryArticles({ maxBytes: 1e6 });
  const summaries = memorySummaries();
  for (const [key, text] of Object.entries(textByKey)) {
    articles.put(key, text);
    const article = await articles.read(key);
    if (article) await summaries.write(key, summaryBytes(await summarizeFile(article)));
  }
  return { articles, summaries };
}
