import { maxArticleBytes } from '../lib/article/refusals.ts';
import { articleStore } from '../lib/aws/article-store.ts';
import { s3Client } from '../lib/aws/s3-client.ts';
import { summaryStore } from '../lib/aws/summary-store.ts';
import { loadConfig } from '../lib/config.ts';
import { jsonLog } from '../lib/handlers/log.ts';
import { serveSummariesHandler } from '../lib/handlers/serve-summaries.ts';

const config = loadConfig(process.env);
const client = s3Client({ ...config, for: 'reader' });

export const handler = serveSummariesHandler({
  articles: articleStore(client, { bucket: config.articlesBucket, maxBytes: maxArticleBytes }),
  summaries: summaryStore(client, config.summariesBucket),
  uploadPath: config.uploadPath,
  log: jsonLog((line) => process.stdout.write(line)),
});
