import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Queue, type QueueOptions } from '../../../local/sqs/queue.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const all = { messages: 10, bytes: 1_000_000 };

function open(folder = temporaryFolder(), more: Partial<QueueOptions> = {}): Queue {
  const name = more.name ?? 'queue';
  const usual = { arn: `arn:${name}`, visibilityTimeout: 60_000, retention: 3_600_000, delay: 0, redrive: null };
  const queue = new Queue({ ...usual, file: join(folder, `${name}.jsonl`), ...more, name });
  onTestFinished(() => queue.close());
  return queue;
}
const bodies = (queue: Queue) => queue.receive(all).map(({ message }) => message.body);
const only = (queue: Queue) => {
  const [receipt] = queue.receive(all);
  if (!receipt) throw new Error('nothing was received');
  return receipt;
};

describe('a message', () => {
  test('is in one pair of hands at a time', () => {
    const queue = open();
    queue.send('a');
    expect(bodies(queue)).toEqual(['a']);
    expect(bodies(queue)).toEqual([]);
    expect(queue.counts).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
  });

  test('is gone when it is deleted', () => {
    const queue = open();
    queue.send('a');
    queue.delete(only(queue));
    expect(queue.counts).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  test('comes back when its visibility time-out ends, with its count', async () => {
    const queue = open(undefined, { visibilityTimeout: 20 });
    queue.send('a');
    expect(only(queue).message.receives).toBe(1);
    await vi.waitFor(() => expect(queue.counts.visible).toBe(1));
    expect(only(queue).message.receives).toBe(2);
  });

  test('that came back is not deleted by the receipt of before', async () => {
    const queue = open(undefined, { visibilityTimeout: 20 });
    queue.send('a');
    const stale = only(queue);
    await vi.waitFor(() => expect(queue.counts.visible).toBe(1));
    const current = only(queue);
    queue.delete(stale);
    expect(queue.counts.inFlight).toBe(1);
    queue.delete(current);
    expect(queue.counts.inFlight).toBe(0);
  });

  test('that is given back waits as long as it is told to, and says why', async () => {
    const queue = open();
    queue.send('a');
    queue.giveBack(only(queue), 20, 'no luck');
    expect(queue.counts).toEqual({ visible: 0, inFlight: 0, delayed: 1 });
    await vi.waitFor(() => expect(queue.visible).toMatchObject([{ receives: 1, lastFailure: 'no luck' }]));
  });

  test('that is taken back was never received', () => {
    const queue = open();
    queue.send('a');
    queue.takeBack(only(queue));
    expect(queue.visible).toMatchObject([{ receives: 0 }]);
  });

  test('may be delayed', async () => {
    const queue = open();
    queue.send('late', 30);
    queue.send('now');
    expect(bodies(queue)).toEqual(['now']);
    await vi.waitFor(() => expect(bodies(queue)).toEqual(['late']));
  });

  test('is dropped when it is older than the queue keeps messages', () => {
    const queue = open();
    const { id } = queue.send('old');
    const message = queue.visible.find((candidate) => candidate.id === id);
    if (message) queue.put({ ...message, sentAt: Date.now() - 3_600_001 });
    expect(bodies(queue)).toEqual([]);
    expect(queue.counts.visible).toBe(0);
  });
});

test('a batch has no more messages, and no more bytes, than asked for', () => {
  const queue = open();
  for (const body of ['aaaa', 'bbbb', 'cccc', 'dddd']) queue.send(body);
  expect(queue.receive({ messages: 1, bytes: 100 }).map(({ message }) => message.body)).toEqual(['aaaa']);
  expect(queue.receive({ messages: 10, bytes: 9 }).map(({ message }) => message.body)).toEqual(['bbbb', 'cccc']);
  expect(queue.receive({ messages: 10, bytes: 1 }).map(({ message }) => message.body)).toEqual(['dddd']);
});

describe('dead letters', () => {
  const withDeadLetters = () => {
    const folder = temporaryFolder();
    const deadLetters = open(folder, { name: 'dead' });
    return { deadLetters, queue: open(folder, { redrive: { to: deadLetters, maxReceives: 2 } }) };
  };
  const failTwice = (queue: Queue) => {
    for (const _ of [1, 2]) queue.giveBack(only(queue), 0, 'no luck');
  };

  test('are what was received too often', () => {
    const { queue, deadLetters } = withDeadLetters();
    queue.send('a');
    failTwice(queue);
    expect(bodies(queue)).toEqual([]);
    expect(queue.counts).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
    expect(deadLetters.visible).toMatchObject([{ body: 'a', lastFailure: 'no luck' }]);
  });

  test('can be sent back, with a clean record', () => {
    const { queue, deadLetters } = withDeadLetters();
    queue.send('a');
    failTwice(queue);
    bodies(queue);
    expect(deadLetters.moveAll(queue)).toBe(1);
    expect(deadLetters.visible).toEqual([]);
    expect(only(queue).message).toMatchObject({ body: 'a', receives: 1 });
  });
});

describe('after a restart', () => {
  test('everything that was sent is there, also what was in flight', () => {
    const folder = temporaryFolder();
    const before = open(folder);
    for (const body of ['deleted', 'in flight', 'waiting']) before.send(body);
    const [first] = before.receive(all);
    if (first) before.delete(first);
    before.send('delayed', 60_000);
    const after = open(folder); // the one before was never closed, as after kill -9
    expect(after.visible.map(({ body }) => body).sort()).toEqual(['delayed', 'in flight', 'waiting']);
    expect(after.visible.find(({ body }) => body === 'in flight')?.receives).toBe(1);
  });
});

test('somebody who waits hears of an arrival', async () => {
  const queue = open();
  const waiting = new AbortController();
  const arrival = queue.arrival(waiting.signal);
  queue.send('a');
  await arrival;
  expect(bodies(queue)).toEqual(['a']);
  const another = queue.arrival(waiting.signal);
  waiting.abort();
  await another;
});
