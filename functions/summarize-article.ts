import { maxArticleBytes } from '../lib/article/refusals.ts';
import { articleStore } from '../lib/aws/article-store.ts';
import { s3Client } from '../lib/aws/s3-client.ts';
import { summaryStore } from '../lib/aws/summary-store.ts';
import { loadConfig } from '../lib/config.ts';
import { jsonLog } from '../lib/handlers/log.ts';
import { embeddedMetrics } from '../lib/handlers/metrics.ts';
import { summarizeArticleHandler } from '../lib/handlers/summarize-article.ts';
import { defectSummary, summarizeFile } from '../lib/summarize.ts';

const config = loadConfig(process.env);
const write = (line: string) => process.stdout.write(line);
const client = s3Client({ ...config, for: 'worker' });

export const handler = summarizeArticleHandler({
  articlesBucket: config.articlesBucket,
  articles: articleStore(client, { bucket: config.articlesBucket, maxBytes: maxArticleBytes }),
  summaries: summaryStore(client, config.summariesBucket),
  summarize: summarizeFile,
  defectSummary,
  now: () => performance.now(),
  log: jsonLog(write),
  metrics: embeddedMetrics({ write, now: Date.now, functionName: config.functionName }),
});
