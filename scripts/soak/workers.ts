import { setTimeout as sleep } from 'node:timers/promises';
import { failedSummary } from '../../lib/failed-summary.ts';
import { summarizeArticleHandler } from '../../lib/handlers/summarize-article.ts';
import type { ArticleStore, StoredArticle, SummaryStore } from '../../lib/ports.ts';
import type { Summary } from '../../lib/summary-format.ts';
import { s3Event, sqsEvent } from '../../test/handlers/s3-events.ts';
import type { Random } from './random.ts';
import type { UnreliableQueue } from './unreliable-queue.ts';

export interface Workers {
  readonly queue: UnreliableQueue;
  readonly articlesBucket: string;
  readonly random: Random;
  /** The share of invocations that are killed in the middle. */
  readonly kills: number;
  /** Whether more messages may come. */
  readonly isUploading: () => boolean;
}

/** A version of the program, with clients of its own. */
export interface Version {
  readonly summarize: (article: StoredArticle) => Promise<Summary>;
  readonly articles: ArticleStore;
  readonly summaries: SummaryStore;
}

export interface Work {
  invocations: number;
  killed: number;
  /** Articles that were brought in line, as the function counts them. */
  handled: number;
}

/** One worker after the other takes a batch until nothing comes any more. */
export async function work(count: number, versions: readonly Version[], workers: Workers): Promise<Work> {
  const done: Work = { invocations: 0, killed: 0, handled: 0 };
  let busy = 0;
  const worker = async (version: Version) => {
    while (busy > 0 || workers.isUploading() || !workers.queue.isDone) {
      if (workers.queue.length === 0) {
        await sleep(2);
        continue;
      }
      busy++;
      await invoke(version, workers, done);
      busy--;
    }
  };
  await Promise.all(Array.from({ length: count }, (_, index) => worker(versions[index % versions.length] as Version)));
  return done;
}

async function invoke(version: Version, { queue, random, kills, ...parts }: Workers, done: Work): Promise<void> {
  const batch = queue.take();
  const life = { requests: random.happens(kills) ? random.below(3 * batch.length) : Number.POSITIVE_INFINITY };
  const handle = summarizeArticleHandler({
    articlesBucket: parts.articlesBucket,
    articles: mortal(version.articles, life),
    summaries: mortal(version.summaries, life),
    summarize: version.summarize,
    failedSummary,
    now: () => performance.now(),
    log: () => {},
    metrics: ({ reconciled }) => {
      done.handled += reconciled.length;
    },
  });
  const result = await handle(sqsEvent(...batch.map(({ key }) => s3Event({ key, bucket: parts.articlesBucket }))), {
    awsRequestId: 'soak',
    getRemainingTimeInMillis: () => 90_000,
  });
  const failed = new Set(result?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  const isKilled = life.requests < 0;
  done.invocations++;
  if (isKilled) done.killed++;
  queue.putBack(batch.filter((_, index) => isKilled || failed.has(`m${index + 1}`)));
}

/** A store as a worker sees it that makes so many requests and then no more. */
function mortal<Store extends object>(store: Store, life: { requests: number }): Store {
  const methods = Object.entries(store).map(([name, method]) => {
    const request = (...values: unknown[]) =>
      life.requests-- > 0 ? method(...values) : Promise.reject(new Error('the worker was killed'));
    return [name, request];
  });
  return Object.fromEntries(methods) as Store;
}
