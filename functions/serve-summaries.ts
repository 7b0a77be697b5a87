import type { ArticleReading } from '../lib/article/read-text.ts';
import { maxArticleBytes } from '../lib/article/refusals.ts';
import { articleStore } from '../lib/aws/article-store.ts';
import { s3Client } from '../lib/aws/s3-client.ts';
import { summaryStore } from '../lib/aws/summary-store.ts';
import { loadConfig } from '../lib/config.ts';
import { memoryOfOneArticle } from '../lib/confined/article-process.ts';
import { confined } from '../lib/confined/confined.ts';
import { isHarmless } from '../lib/confined/is-harmless.ts';
import { jsonLog } from '../lib/handlers/log.ts';
import { serveSummariesHandler } from '../lib/handlers/serve-summaries.ts';

/** Of the 29 s that the function has. The rest is for S3, which may be slow. */
const readingMillis = 18_000;

// In the package it is bundled beside this one.
const module = new URL(import.meta.url.endsWith('.ts') ? './reader-process.ts' : './reader-process.mjs', import.meta.url);

const config = loadConfig(process.env);
const client = s3Client(config.s3, 'reader');

export const handler = serveSummariesHandler({
  articles: articleStore(client, { bucket: config.articlesBucket, maxBytes: maxArticleBytes }),
  summaries: summaryStore(client, config.summariesBucket),
  isHarmless,
  readConfined: confined<ArticleReading>({ module, timeMillis: readingMillis, ...memoryOfOneArticle }),
  uploadPath: config.uploadPath,
  log: jsonLog((line) => process.stdout.write(line)),
});
