import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FunctionLog } from '../local/lambda/function-log.ts';
import { openLocalS3 } from '../test/aws/local-s3.ts';
import { s3Stores } from '../test/aws/s3-stores.ts';
import { httpEvent } from '../test/handlers/http-events.ts';
import { s3Event, sqsEvent } from '../test/handlers/s3-events.ts';
import { articles } from './articles.ts';
import { type PackagedFunctions, packagedFunctions } from './packaged-functions.ts';

export interface Bench {
  readonly functions: PackagedFunctions;
  readonly articleChanged: unknown;
  readonly summaryAsked: unknown;
  readonly log: FunctionLog;
  close(): Promise<void>;
}

/** The packaged functions beside an S3 that holds one article. */
export async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'keyclaims-bench-'));
  const s3 = await openLocalS3();
  const stores = s3Stores(s3);
  const log = new FunctionLog(join(folder, 'functions.log'));
  const [{ text } = { text: '' }] = await articles();
  await stores.putArticle('article.txt', text);
  return {
    functions: await packagedFunctions(folder, s3),
    articleChanged: sqsEvent(s3Event({ key: 'article.txt' })),
    summaryAsked: httpEvent('GET', '/summaries/article.txt'),
    log,
    async close() {
      await stores.close();
      await s3.close();
      await log.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
