import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { EventSource, type EventSourceOptions } from '../../local/event-source.ts';
import { InvocationError } from '../../local/lambda/invocation-error.ts';
import { Queue } from '../../local/sqs/queue.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Record {
  readonly messageId: string;
  readonly body: string;
  readonly md5OfBody: string;
  readonly attributes: { readonly ApproximateReceiveCount: string };
}

/** A queue and a source whose function is `handle`. */
function connect(handle: (records: readonly Record[]) => unknown, more: Partial<EventSourceOptions> = {}) {
  const folder = temporaryFolder();
  const usual = { visibilityTimeout: 60_000, retention: 3_600_000, delay: 0 };
  const deadLetters = new Queue({ ...usual, name: 'dead', arn: 'arn:dead', file: join(folder, 'dead'), redrive: null });
  const queue = new Queue({
    ...usual,
    name: 'queue',
    arn: 'arn:queue',
    file: join(folder, 'queue'),
    redrive: { to: deadLetters, maxReceives: 3 },
  });
  const invoke = async (event: unknown) => handle((event as { Records: readonly Record[] }).Records);
  const source = new EventSource({
    queue,
    target: { invoke, settings: { name: 'tiny', concurrency: 4 } as EventSourceOptions['target']['settings'] },
    batchSize: 10,
    batchingWindow: 0,
    maximumConcurrency: 100,
    reportsItemFailures: true,
    retryDelay: 5,
    ...more,
  });
  onTestFinished(async () => {
    source.stop();
    await source.idle();
    queue.close();
    deadLetters.close();
  });
  return { queue, deadLetters, source };
}
const empty = { visible: 0, inFlight: 0, delayed: 0 };

describe('an event source', () => {
  test('hands over batches and deletes what was handled', async () => {
    const batches: string[][] = [];
    const { queue, source } = connect((records) => void batches.push(records.map(({ body }) => body)), { batchSize: 2 });
    for (const body of ['a', 'b', 'c']) queue.send(body);
    void source.run();
    await vi.waitFor(() => expect(queue.counts).toEqual(empty));
    expect(batches).toEqual([['a', 'b'], ['c']]);
  });

  test('makes records in the form of SQS', async () => {
    const seen: unknown[] = [];
    const { queue, source } = connect((records) => void seen.push(...records));
    queue.send('a');
    void source.run();
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(seen[0]).toMatchObject({
      body: 'a',
      md5OfBody: '0cc175b9c0f1b6a831c399e269772661',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:queue',
      awsRegion: 'us-east-1',
      messageAttributes: {},
      attributes: { ApproximateReceiveCount: '1', SentTimestamp: expect.stringMatching(/^\d{13}$/) },
    });
  });

  test('tries again the messages that are reported as failed, and no others', async () => {
    const seen: string[] = [];
    const { queue, deadLetters, source } = connect((records) => {
      seen.push(...records.map(({ body, attributes }) => `${body} ${attributes.ApproximateReceiveCount}`));
      return { batchItemFailures: records.filter(({ body }) => body === 'bad').map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    for (const body of ['good', 'bad', 'fine']) queue.send(body);
    void source.run();
    await vi.waitFor(() => expect(deadLetters.counts.visible).toBe(1));
    expect(seen).toEqual(['good 1', 'bad 1', 'fine 1', 'bad 2', 'bad 3']);
    expect(deadLetters.visible).toMatchObject([{ body: 'bad', receives: 3, lastFailure: 'tiny reported the message as failed' }]);
  });

  test('tries the whole batch again when the function fails', async () => {
    let calls = 0;
    const { queue, source } = connect(() => {
      calls += 1;
      if (calls === 1) throw new InvocationError('TypeError', 'wrong');
    });
    queue.send('a');
    queue.send('b');
    void source.run();
    await vi.waitFor(() => expect(queue.counts).toEqual(empty));
    expect(calls).toBeGreaterThan(1);
  });

  test('does not read the response where the mapping does not say so', async () => {
    const { queue, source } = connect((records) => ({ batchItemFailures: [{ itemIdentifier: records[0]?.messageId }] }), {
      reportsItemFailures: false,
    });
    queue.send('a');
    void source.run();
    await vi.waitFor(() => expect(queue.counts).toEqual(empty));
  });

  test('has no more batches under way than it may', async () => {
    let running = 0;
    let most = 0;
    const slow = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 10));
      running -= 1;
    };
    const { queue, source } = connect(slow, { batchSize: 1, maximumConcurrency: 2 });
    for (let index = 0; index < 10; index++) queue.send(String(index));
    void source.run();
    await vi.waitFor(() => expect(queue.counts).toEqual(empty));
    expect(most).toBe(2);
  });

  test('waits for a batch to fill where it should', async () => {
    const sizes: number[] = [];
    const { queue, source } = connect((records) => void sizes.push(records.length), { batchSize: 3, batchingWindow: 10_000 });
    void source.run();
    for (const body of ['a', 'b', 'c']) {
      queue.send(body);
      await new Promise((done) => setTimeout(done, 5));
    }
    await vi.waitFor(() => expect(sizes).toEqual([3]));
  });

  test('that stops leaves its messages as they were', async () => {
    let stop: (error: Error) => void = () => undefined;
    const { queue, source } = connect(() => new Promise((_, reject) => (stop = reject)));
    queue.send('a');
    const run = source.run();
    await vi.waitFor(() => expect(queue.counts.inFlight).toBe(1));
    source.stop();
    stop(new InvocationError('Sandbox.Stopped', 'stopped'));
    await Promise.all([run, source.idle()]);
    expect(queue.visible).toMatchObject([{ body: 'a', receives: 0 }]);
  });
});
