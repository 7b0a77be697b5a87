import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failedSummary } from '../../lib/failed-summary.ts';
import { summarizeArticleHandler } from '../../lib/handlers/summarize-article.ts';
import type { ArticleStore } from '../../lib/ports.ts';
import { summaryBytes } from '../../lib/summary-bytes.ts';
import { type MemoryArticles, memoryArticles, memorySummaries } from '../memory-stores.ts';
import { summarizeForTest, summaryOf } from '../summaries.ts';
import { articlesBucket, s3Event, sqsEvent } from './s3-events.ts';

/** What happens to an article, and how often its event is delivered. */
interface Change {
  readonly key: string;
  /** Null: deleted. */
  readonly body: string | null;
  readonly deliveries: number;
}

interface History {
  readonly scheduler: fc.Scheduler;
  readonly changes: readonly Change[];
  /** After how many requests each invocation dies; null: it lives. Those that come later live. */
  readonly crashes: readonly (number | null)[];
  /** Which message a worker gets next, of those in the queue. */
  readonly picks: readonly number[];
  readonly batchSize: number;
}

const keys = ['a', 'b'];

const histories = fc.record({
  scheduler: fc.scheduler(),
  changes: fc.array(
    fc.record({
      key: fc.constantFrom(...keys),
      body: fc.constantFrom('one', 'two', 'three', null),
      deliveries: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  crashes: fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), { maxLength: 6 }),
  picks: fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 10 }),
  batchSize: fc.integer({ min: 1, max: 3 }),
});

/** Lets a history happen to the real handler; returns what the summaries are in the end and what they should be. */
async function end(history: History, { articles: articlesOf = (store: ArticleStore) => store, isVersioned = true } = {}) {
  const { scheduler, batchSize } = history;
  const articles = memoryArticles({ isVersioned });
  const summaries = memorySummaries();
  const queue: string[] = [];
  let invocations = 0;
  let picked = 0;

  /** Every request takes its own time, and a worker that died makes no more of them. */
  function asSeenByWorker<Store extends object>(store: Store, life: { requests: number }): Store {
    const methods = Object.entries(store).map(([name, method]) => {
      const request = async (...values: unknown[]) => {
        if (life.requests-- <= 0) throw new Error('the worker died');
        await scheduler.schedule(Promise.resolve(), `${name} ${values[0]}`);
        return method(...values);
      };
      return [name, request];
    });
    return Object.fromEntries(methods) as Store;
  }

  async function invoke(messages: readonly string[]): Promise<void> {
    const life = { requests: history.crashes[invocations++] ?? Number.POSITIVE_INFINITY };
    const handle = summarizeArticleHandler({
      articlesBucket,
      articles: articlesOf(asSeenByWorker(articles, life)),
      summaries: asSeenByWorker(summaries, life),
      summarize: summarizeForTest,
      failedSummary,
      now: () => 0,
      log: () => {},
      metrics: () => {},
    });
    const events = messages.map((key) => s3Event({ key }));
    const result = await handle(sqsEvent(...events), { awsRequestId: 'r', getRemainingTimeInMillis: () => 60_000 });
    const failed = result?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) ?? [];
    messages.forEach((key, index) => {
      if (life.requests < 0 || failed.includes(`m${index + 1}`)) enqueue(key);
    });
  }

  function enqueue(key: string): void {
    queue.push(key);
    void scheduler.schedule(Promise.resolve(), 'a worker is free').then(takeBatch);
  }

  function takeBatch(): Promise<void> | undefined {
    const batch: string[] = [];
    while (queue.length > 0 && batch.length < batchSize) {
      const pick = (history.picks[picked++ % history.picks.length] ?? 0) % queue.length;
      batch.push(...queue.splice(pick, 1));
    }
    return batch.length > 0 ? invoke(batch) : undefined;
  }

  async function people(): Promise<void> {
    for (const { key, body, deliveries } of history.changes) {
      await scheduler.schedule(Promise.resolve(), `${body === null ? 'delete' : 'put'} ${key}`);
      if (body === null) articles.delete(key);
      else articles.put(key, body);
      for (let delivery = 0; delivery < deliveries; delivery++) enqueue(key);
    }
  }

  void people();
  await scheduler.waitIdle();
  expect(queue).toEqual([]);
  return {
    actual: await Promise.all(keys.map(async (key) => (await summaries.read(key))?.body ?? null)),
    expected: await Promise.all(keys.map((key) => expectedSummary(articles, key))),
  };
}

async function expectedSummary(articles: MemoryArticles, key: string): Promise<string | null> {
  const article = await articles.read(key);
  return article && summaryBytes(summaryOf(article));
}

/** A worker that does not look again: it takes for granted that nothing has changed since it read. */
function withoutLookingAgain(articles: ArticleStore): ArticleStore {
  const seen = new Map<string, Awaited<ReturnType<ArticleStore['read']>>>();
  return {
    read: async (key) => {
      seen.set(key, await articles.read(key));
      return seen.get(key) ?? null;
    },
    version: async (key) => seen.get(key) ?? null,
    list: articles.list,
  };
}

describe('whatever happens, in whatever order, the summary is that of the article as it is in the end', { timeout: 60_000 }, () => {
  test.each([true, false])(
    'uploads, overwrites, deletes, duplicates, late events, crashes, many workers (versions: %s)',
    async (isVersioned) => {
      const property = fc.asyncProperty(histories, async (history) => {
        const { actual, expected } = await end(history, { isVersioned });
        expect(actual).toEqual(expected);
      });
      await fc.assert(property, { numRuns: 400 });
    },
  );

  test('and this test notices when the second look is left out', async () => {
    const property = fc.asyncProperty(histories, async (history) => {
      const { actual, expected } = await end(history, { articles: withoutLookingAgain });
      expect(actual).toEqual(expected);
    });
    expect(await fc.check(property, { seed: 1, numRuns: 1000, endOnFailure: true })).toMatchObject({ failed: true });
  });
});
