import type { S3BatchEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { StorageError } from '../../lib/errors.ts';
import type { BatchOperationEvent } from '../../lib/handlers/event-batch-operation.ts';
import type { SummarizeArticleParts } from '../../lib/handlers/summarize-article.ts';
import { memoryArticles } from '../memory-stores.ts';
import { refusedForTest, summarizeForTest } from '../summaries.ts';
import { articlesBucket, encodedKey } from './s3-events.ts';
import { enoughTime, summarizingService } from './summarizing-service.ts';

function service(parts: Partial<SummarizeArticleParts> = {}) {
  const { articles, summaries, handle, requests, lines } = summarizingService(parts);
  const run = async (event: BatchOperationEvent, invocation = enoughTime) =>
    (await handle(event, invocation)).results.map(({ taskId, resultCode, resultString }) => [taskId, resultCode, resultString]);
  return { articles, summaries, handle, run, requests, lines };
}

/** Tasks `t1`, `t2`, … as S3 sends them in schema 1.0, except that it sends one at a time. */
const job = (...keys: string[]): S3BatchEvent => ({
  invocationSchemaVersion: '1.0',
  invocationId: 'invocation-1',
  job: { id: 'job-1' },
  tasks: keys.map((key, index) => ({
    taskId: `t${index + 1}`,
    s3Key: encodedKey(key),
    s3VersionId: null,
    s3BucketArn: `arn:aws:s3:::${articlesBucket}`,
  })),
});

const [task] = job('a.txt').tasks;

describe('a task of S3 Batch Operations', () => {
  test('is answered in the form that S3 expects', async () => {
    const { articles, handle } = service();
    articles.put('a b+c/é.txt', 'text');
    expect(await handle(job('a b+c/é.txt'), enoughTime)).toEqual({
      invocationSchemaVersion: '1.0',
      treatMissingKeysAs: 'TemporaryFailure',
      invocationId: 'invocation-1',
      results: [{ taskId: 't1', resultCode: 'Succeeded', resultString: 'ready' }],
    });
  });

  test('leaves a summary that says what became of the article, as an event does', async () => {
    const { articles, summaries, run } = service();
    articles.put('a b+c/é.txt', 'text');
    await summaries.write('gone.txt', '{}');
    expect(await run(job('a b+c/é.txt', 'gone.txt'))).toEqual([
      ['t1', 'Succeeded', 'ready'],
      ['t2', 'Succeeded', 'removed'],
    ]);
    expect(JSON.parse((await summaries.read('a b+c/é.txt'))?.body ?? '')).toMatchObject({ status: 'ready' });
    expect(await summaries.read('gone.txt')).toBeNull();
  });

  test('names the bucket in schema 2.0', async () => {
    const { articles, handle } = service();
    articles.put('a.txt', 'text');
    const event = { ...job(), invocationSchemaVersion: '2.0', tasks: [{ taskId: 't', s3Key: 'a.txt', s3Bucket: articlesBucket }] };
    expect(await handle(event, enoughTime)).toMatchObject({
      invocationSchemaVersion: '2.0',
      results: [{ taskId: 't', resultCode: 'Succeeded', resultString: 'ready' }],
    });
  });

  test('of a refused article succeeded, and says why there is no summary', async () => {
    const { articles, run } = service({ summarize: refusedForTest });
    articles.put('a.txt', '');
    expect(await run(job('a.txt'))).toEqual([['t1', 'Succeeded', 'unreadable: empty']]);
  });

  test('run again writes and removes nothing', async () => {
    const { articles, run, requests } = service({
      summarize: (article) => (article.key === 'b.txt' ? refusedForTest(article) : summarizeForTest(article)),
    });
    articles.put('a.txt', 'text');
    articles.put('b.txt', 'text');
    const first = await run(job('a.txt', 'b.txt', 'gone.txt'));
    expect(requests.filter((request) => /^(write|refuse|remove)/.test(request))).toEqual(['write a.txt', 'refuse b.txt']);
    requests.splice(0);
    expect(await run(job('a.txt', 'b.txt', 'gone.txt'))).toEqual(first);
    expect(requests).toEqual(['a.txt', 'b.txt', 'gone.txt'].flatMap((key) => [`read ${key}`, `read ${key}`, `version ${key}`]));
  });

  test('writes again what another version of the program would say otherwise', async () => {
    const { articles, summaries, run } = service();
    articles.put('a.txt', 'text');
    await summaries.write('a.txt', '{"generator": "old"}');
    await run(job('a.txt'));
    expect((await summaries.read('a.txt'))?.body).toContain('"status": "ready"');
  });
});

describe('a task that fails', () => {
  const broken = (code: 'storage-unavailable' | 'storage-refused') => ({
    ...memoryArticles(),
    read: async () => {
      throw new StorageError(code, 'get in test-articles: Oh (500), request R1', null);
    },
  });

  test.each([
    ['storage-unavailable', 'TemporaryFailure', 0],
    ['storage-refused', 'PermanentFailure', 1],
  ] as const)('for %s is a %s', async (code, result, tasksFailed) => {
    const counted: unknown[] = [];
    const { run, lines } = service({ articles: broken(code), metrics: (happenings) => counted.push(happenings) });
    expect(await run(job('a.txt'))).toEqual([['t1', result, code]]);
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ event: 'task-failed', requestId: 'request-1', job: 'job-1', task: 't1', result, error: code }),
    );
    expect(counted).toEqual([{ reconciled: [], failed: 1, retries: 0, tasksFailed }]);
  });

  test('for want of time is tried again', async () => {
    const { run } = service();
    expect(await run(job('a.txt'), { ...enoughTime, getRemainingTimeInMillis: () => 1 })).toEqual([
      ['t1', 'TemporaryFailure', 'out-of-time'],
    ]);
  });

  test.each([
    ['another bucket', { tasks: [{ ...task, s3BucketArn: 'arn:aws:s3:::elsewhere' }] }, 'foreign-bucket'],
    ['a broken key', { tasks: [{ ...task, s3Key: '%E0%A4' }] }, 'malformed-key'],
    ['a schema of the future', { invocationSchemaVersion: '9.0' }, 'unknown-event'],
  ])('for %s fails for good', async (_, change, code) => {
    const { run } = service();
    expect(await run({ ...job('a.txt'), ...change } as S3BatchEvent)).toEqual([['t1', 'PermanentFailure', code]]);
  });

  test('does not keep the others from being done', async () => {
    const { articles, run } = service();
    articles.put('a.txt', 'text');
    const { tasks, ...rest } = job('a.txt', 'a.txt');
    const bad = { ...tasks[0], taskId: 't0', s3Key: '%' } as (typeof tasks)[number];
    expect((await run({ ...rest, tasks: [bad, ...tasks] })).map(([, code]) => code)).toEqual([
      'PermanentFailure',
      'Succeeded',
      'Succeeded',
    ]);
  });
});
