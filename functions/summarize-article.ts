import { maxArticleBytes } from '../lib/article/refusals.ts';
import { articleStore } from '../lib/aws/article-store.ts';
import { s3Client } from '../lib/aws/s3-client.ts';
import { summaryStore } from '../lib/aws/summary-store.ts';
import { loadConfig } from '../lib/config.ts';
import { memoryOfOneArticle } from '../lib/confined/article-process.ts';
import { confined } from '../lib/confined/confined.ts';
import { isHarmless } from '../lib/confined/is-harmless.ts';
import { failedSummary } from '../lib/failed-summary.ts';
import { jsonLog } from '../lib/handlers/log.ts';
import { embeddedMetrics } from '../lib/handlers/metrics.ts';
import { articleMillis, summarizeArticleHandler } from '../lib/handlers/summarize-article.ts';
import { summarizeFile } from '../lib/summarize.ts';
import type { Summary } from '../lib/summary-format.ts';

// In the package it is bundled beside this one.
const module = new URL(import.meta.url.endsWith('.ts') ? './summarizer-process.ts' : './summarizer-process.mjs', import.meta.url);
const summarizeConfined = confined<Summary>({ module, timeMillis: articleMillis, ...memoryOfOneArticle });

const config = loadConfig(process.env);
const write = (line: string) => process.stdout.write(line);
const client = s3Client(config.s3, 'worker');

export const handler = summarizeArticleHandler({
  articlesBucket: config.articlesBucket,
  articles: articleStore(client, { bucket: config.articlesBucket, maxBytes: maxArticleBytes }),
  summaries: summaryStore(client, config.summariesBucket),
  summarize: (article) => (isHarmless(article) ? summarizeFile(article) : summarizeConfined(article)),
  failedSummary,
  now: () => performance.now(),
  log: jsonLog(write),
  metrics: embeddedMetrics({ write, now: Date.now, functionName: config.functionName }),
});
