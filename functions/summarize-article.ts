import { maxArticleBytes } from '../lib/article/refusals.ts';
import { articleStore } from '../lib/aws/article-store.ts';
import { s3Client } from '../lib/aws/s3-client.ts';
import { summaryStore } from '../lib/aws/summary-store.ts';
import { loadConfig } from '../lib/config.ts';
import { confinedSummarizer } from '../lib/confined/confined-summarizer.ts';
import { isHarmless } from '../lib/confined/is-harmless.ts';
import { failedSummary } from '../lib/failed-summary.ts';
import { jsonLog } from '../lib/handlers/log.ts';
import { embeddedMetrics } from '../lib/handlers/metrics.ts';
import { articleMillis, summarizeArticleHandler } from '../lib/handlers/summarize-article.ts';
import { summarizeFile } from '../lib/summarize.ts';

/** Of the function's 1,769 MB; the rest is for two Nodes, files on their way and what is unpacked of them. */
const heapMegabytes = 1024;

// In the package it is bundled beside this one.
const module = new URL(import.meta.url.endsWith('.ts') ? './summarizer-process.ts' : './summarizer-process.mjs', import.meta.url);
const confined = confinedSummarizer({ module, timeMillis: articleMillis, heapMegabytes });

const config = loadConfig(process.env);
const write = (line: string) => process.stdout.write(line);
const client = s3Client({ ...config, for: 'worker' });

export const handler = summarizeArticleHandler({
  articlesBucket: config.articlesBucket,
  articles: articleStore(client, { bucket: config.articlesBucket, maxBytes: maxArticleBytes }),
  summaries: summaryStore(client, config.summariesBucket),
  summarize: (article) => (isHarmless(article) ? summarizeFile(article) : confined(article)),
  failedSummary,
  now: () => performance.now(),
  log: jsonLog(write),
  metrics: embeddedMetrics({ write, now: Date.now, functionName: config.functionName }),
});
