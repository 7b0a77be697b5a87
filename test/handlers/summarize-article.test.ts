import { describe, expect, test } from 'vitest';
import { EventError, LimitError, StorageError } from '../../lib/errors.ts';
import { marginMillis, type SummarizeArticleParts } from '../../lib/handlers/summarize-article.ts';
import type { StoredArticle, SummaryStore } from '../../lib/ports.ts';
import type { Summary } from '../../lib/summary-format.ts';
import { counted, memoryArticles, memorySummaries } from '../memory-stores.ts';
import { refusedForTest, summarizeForTest } from '../summaries.ts';
import { articlesBucket, delivered, s3Event, s3Record, s3TestEvent, sqsEvent } from './s3-events.ts';
import { enoughTime, summarizingService } from './summarizing-service.ts';

function service(parts: Partial<SummarizeArticleParts> = {}) {
  const { articles, summaries, handle, requests, lines } = summarizingService(parts);
  const failedMessages = async (event: unknown, invocation = enoughTime) =>
    (await handle(event, invocation))?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  const summaryOf = async (key: string): Promise<Summary | null> => JSON.parse((await summaries.read(key))?.body ?? 'null');
  return { articles, summaries, handle, failedMessages, summaryOf, requests, lines, log: () => lines.map((line) => JSON.parse(line)) };
}

describe('a changed article', () => {
  test('a new article costs one GET, one PUT and one HEAD', async () => {
    const { articles, failedMessages, summaryOf, requests } = service();
    articles.put('a.txt', 'text');
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a.txt' })))).toEqual([]);
    expect(requests).toEqual(['read a.txt', 'write a.txt', 'version a.txt']);
    expect(await summaryOf('a.txt')).toMatchObject({ id: 'a.txt', source: { versionId: 'v1' } });
  });

  test('an article that is refused costs one GET, one HEAD and a refusal, which events tell from a summary', async () => {
    const { articles, failedMessages, requests } = service({ summarize: refusedForTest });
    articles.put('a.txt', 'text');
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a.txt' })))).toEqual([]);
    expect(requests).toEqual(['read a.txt', 'refuse a.txt', 'version a.txt']);
  });

  test('a deleted article costs one GET, one DELETE and one HEAD, and its summary is gone', async () => {
    const { summaries, failedMessages, summaryOf, requests } = service();
    await summaries.write('a.txt', '{}');
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a.txt', eventName: 'ObjectRemoved:DeleteMarkerCreated' })))).toEqual([]);
    expect(requests).toEqual(['read a.txt', 'remove a.txt', 'version a.txt']);
    expect(await summaryOf('a.txt')).toBeNull();
  });

  test('a late event of a deletion does not remove the summary of an article that is there', async () => {
    const { articles, failedMessages, summaryOf } = service();
    articles.put('a.txt', 'text');
    await failedMessages(sqsEvent(s3Event({ key: 'a.txt', eventName: 'ObjectRemoved:Delete' })));
    expect(await summaryOf('a.txt')).not.toBeNull();
  });

  test('what the event says of size and ETag is not believed', async () => {
    const { articles, failedMessages, summaryOf } = service();
    articles.put('a.txt', 'text');
    await failedMessages(sqsEvent(s3Event({ key: 'a.txt', size: 99, eTag: 'old' })));
    expect(await summaryOf('a.txt')).toMatchObject({ source: { bytes: 4, etag: '1cb251ec0d568de6a929b520c4aed8d1' } });
  });

  test('the same event again gives the same summary', async () => {
    const { articles, summaries, failedMessages } = service();
    articles.put('a.txt', 'text');
    await failedMessages(sqsEvent(s3Event({ key: 'a.txt' })));
    const first = await summaries.read('a.txt');
    await failedMessages(sqsEvent(s3Event({ key: 'a.txt' })));
    expect((await summaries.read('a.txt'))?.body).toBe(first?.body);
  });

  test.each(['a b+c/é.txt', '100%25.txt', '😀?#&.txt', 'x/', '//a'])('the key %j arrives form-encoded and is decoded once', async (key) => {
    const { articles, failedMessages, summaryOf } = service();
    articles.put(key, 'text');
    expect(await failedMessages(sqsEvent(s3Event({ key })))).toEqual([]);
    expect(await summaryOf(key)).toMatchObject({ id: key });
  });
});

describe('a batch', () => {
  test('every record of every message is handled', async () => {
    const { articles, failedMessages, summaryOf } = service();
    for (const key of ['a', 'b', 'c']) articles.put(key, key);
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a' }, { key: 'b' }), s3Event({ key: 'c' })))).toEqual([]);
    for (const key of ['a', 'b', 'c']) expect(await summaryOf(key)).toMatchObject({ id: key });
  });

  test('of ten messages with one bad one, that one fails and nine are done', async () => {
    const { articles, failedMessages, summaryOf } = service();
    const keys = Array.from({ length: 10 }, (_, number) => `${number}.txt`);
    for (const key of keys) articles.put(key, key);
    const bodies = keys.map((key) => (key === '4.txt' ? 'not an event' : s3Event({ key })));
    expect(await failedMessages(sqsEvent(...bodies))).toEqual(['m5']);
    for (const key of keys) expect(await summaryOf(key)).toEqual(key === '4.txt' ? null : expect.objectContaining({ id: key }));
  });

  test('a key that several messages name is handled once', async () => {
    const { articles, failedMessages, requests } = service();
    articles.put('a', 'text');
    await failedMessages(sqsEvent(s3Event({ key: 'a' }, { key: 'a' }), s3Event({ key: 'a' })));
    expect(requests).toEqual(['read a', 'write a', 'version a']);
  });

  test('messages that name the same key share its fate', async () => {
    const { articles, failedMessages } = service({ summaries: failingToWrite('a') });
    for (const key of ['a', 'b']) articles.put(key, key);
    const bodies = [s3Event({ key: 'a' }), s3Event({ key: 'b' }), s3Event({ key: 'b' }, { key: 'a' })];
    expect(await failedMessages(sqsEvent(...bodies))).toEqual(['m1', 'm3']);
  });

  test('one bad record fails its message, and the message’s other records are handled', async () => {
    const { articles, failedMessages, summaryOf } = service();
    articles.put('a', 'text');
    expect(await failedMessages(sqsEvent({ Records: [{ eventSource: 'aws:s3' }, s3Record({ key: 'a' })] }))).toEqual(['m1']);
    expect(await summaryOf('a')).not.toBeNull();
  });

  test('test events and events without records are done without a request', async () => {
    const { failedMessages, requests } = service();
    expect(await failedMessages(sqsEvent(s3TestEvent, { Records: [] }))).toEqual([]);
    expect(requests).toEqual([]);
  });

  test.each([
    ['no JSON', 'hello', 'unknown-event'],
    ['JSON null', 'null', 'unknown-event'],
    ['another event', { detail: {} }, 'unknown-event'],
    ['Records that are no list', { Records: 'a' }, 'unknown-event'],
    ['a record without an object', { Records: [{ s3: { bucket: { name: articlesBucket } } }] }, 'unknown-event'],
    ['a record that is null', { Records: [null] }, 'unknown-event'],
    ['an empty key', s3Event({ key: '' }), 'unknown-event'],
    ['a malformed percent sequence', replacedKey('100%.txt'), 'malformed-key'],
    ['percent sequences that are not UTF-8', replacedKey('%FF%FE'), 'malformed-key'],
    ['an event of another bucket', s3Event({ key: 'a', bucket: 'test-summaries' }), 'foreign-bucket'],
  ])('%s: the message fails and the log says why', async (_, body, code) => {
    const { failedMessages, log, requests } = service();
    expect(await failedMessages(sqsEvent(body))).toEqual(['m1']);
    expect(requests).toEqual([]);
    expect(log()[0]).toMatchObject({ level: 'error', event: 'message-refused', messageId: 'm1', error: code, requestId: 'request-1' });
  });

  test('when time runs short the rest is handed back', async () => {
    const { articles, failedMessages, summaryOf, log } = service();
    for (const key of ['a', 'b', 'c']) articles.put(key, key);
    const remaining = [60_000, 60_000, marginMillis - 1, 60_000, marginMillis];
    const invocation = { awsRequestId: 'r', getRemainingTimeInMillis: () => remaining.shift() ?? 0 };
    const bodies = ['a', 'b', 'c'].map((key) => s3Event({ key }));
    expect(await failedMessages(sqsEvent(...bodies), invocation)).toEqual(['m3']);
    expect(await summaryOf('b')).not.toBeNull();
    expect(await summaryOf('c')).toBeNull();
    expect(log()).toContainEqual(expect.objectContaining({ event: 'article-failed', key: 'c', error: 'out-of-time' }));
  });

  test('no article is summarized in the last moment, even when it was already read', async () => {
    const remaining = [60_000, marginMillis - 1];
    const invocation = { awsRequestId: 'r', getRemainingTimeInMillis: () => remaining.shift() ?? 0 };
    const { articles, failedMessages, requests } = service();
    articles.put('a', 'text');
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a' })), invocation)).toEqual(['m1']);
    expect(requests).toEqual(['read a']);
  });

  test('an article on which the engine fails is recorded as such, like a refusal, and logged', async () => {
    const { articles, failedMessages, summaryOf, requests, log } = service({ summarize: () => Promise.reject(new RangeError('a defect')) });
    articles.put('a', 'text');
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a' })))).toEqual([]);
    expect(await summaryOf('a')).toMatchObject({ id: 'a', status: 'unreadable', problem: { code: 'defect' }, source: { versionId: 'v1' } });
    expect(requests).toEqual(['read a', 'refuse a', 'version a']);
    expect(log()[0]).toMatchObject({ event: 'article-defect', key: 'a', error: 'RangeError', frames: expect.any(Array) });
  });

  test.each([
    ['out-of-memory', 1],
    ['too-slow', 2],
  ] as const)(
    'an article that was stopped is recorded as %s when it is delivered the %d. time, and not tried again',
    async (code, times) => {
      const summarize = () => Promise.reject(new LimitError(code, 'stopped'));
      const { articles, failedMessages, summaryOf, log } = service({ summarize });
      articles.put('a', 'text');
      expect(await failedMessages(delivered(times, s3Event({ key: 'a' })))).toEqual([]);
      expect(await summaryOf('a')).toMatchObject({
        status: 'unreadable',
        problem: { code },
        source: { key: 'a', versionId: 'v1', bytes: 4 },
      });
      expect(log()[0]).toMatchObject({ event: 'article-stopped', key: 'a', error: code, message: 'stopped' });
    },
  );

  test('an article that took too long is tried once more: it may have been the machine', async () => {
    let isOverloaded = true;
    const summarize = (article: StoredArticle) =>
      isOverloaded ? Promise.reject(new LimitError('too-slow', 'stopped')) : summarizeForTest(article);
    const { articles, failedMessages, summaryOf, requests, log } = service({ summarize });
    articles.put('a', 'text');
    expect(await failedMessages(delivered(1, s3Event({ key: 'a' })))).toEqual(['m1']);
    expect(requests).toEqual(['read a']);
    expect(log()[0]).toMatchObject({ event: 'article-failed', key: 'a', error: 'too-slow' });
    isOverloaded = false;
    expect(await failedMessages(delivered(2, s3Event({ key: 'a' })))).toEqual([]);
    expect(await summaryOf('a')).toMatchObject({ status: 'ready' });
  });

  test('of several messages of one article that takes too long, one that came before decides', async () => {
    const { articles, failedMessages } = service({ summarize: () => Promise.reject(new LimitError('too-slow', 'stopped')) });
    articles.put('a', 'text');
    const [first, again] = [delivered(1, s3Event({ key: 'a' })), delivered(2, s3Event({ key: 'a' }))];
    expect(await failedMessages({ Records: [...first.Records, ...again.Records] })).toEqual([]);
  });

  test('where no message comes again, an article that takes too long is recorded at once', async () => {
    const { articles, handle, summaryOf } = service({ summarize: () => Promise.reject(new LimitError('too-slow', 'stopped')) });
    articles.put('a', 'text');
    await handle(s3Event({ key: 'a' }), enoughTime);
    expect(await summaryOf('a')).toMatchObject({ problem: { code: 'too-slow' } });
  });

  test('where nobody could summarize, no article is to blame: the message comes back', async () => {
    const summarize = () => Promise.reject(new EventError('no-process', 'the thread did not start'));
    const { articles, failedMessages, requests } = service({ summarize });
    articles.put('a', 'text');
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a' })))).toEqual(['m1']);
    expect(requests).toEqual(['read a']);
  });

  test('an article waits for its turn, and time is looked at when that comes', async () => {
    let remaining = 80_000;
    const summarize = async (article: StoredArticle) => {
      remaining -= 15_000; // what each takes
      return summarizeForTest(article);
    };
    const { articles, failedMessages } = service({ summarize });
    const keys = ['a', 'b', 'c', 'd'];
    for (const key of keys) articles.put(key, key);
    const invocation = { awsRequestId: 'r', getRemainingTimeInMillis: () => remaining };
    expect(await failedMessages(sqsEvent(...keys.map((key) => s3Event({ key }))), invocation)).toEqual(['m3', 'm4']);
  });

  test('messages that were delivered before are counted', async () => {
    const retries: number[] = [];
    const { articles, failedMessages } = service({ metrics: (happenings) => retries.push(happenings.retries) });
    articles.put('a', 'text');
    const [first, again] = [delivered(1, s3Event({ key: 'a' })), delivered(3, s3Event({ key: 'a' }), 'no event')];
    expect(await failedMessages({ Records: [...first.Records, ...again.Records] })).toEqual(['m2']);
    expect(retries).toEqual([2]);
  });

  test('many keys cost three requests each', async () => {
    const { articles, failedMessages, requests } = service();
    const keys = Array.from({ length: 50 }, (_, number) => `${number}.txt`);
    for (const key of keys) articles.put(key, key);
    await failedMessages(sqsEvent(...keys.map((key) => s3Event({ key }))));
    expect(requests.toSorted()).toEqual(keys.flatMap((key) => [`read ${key}`, `write ${key}`, `version ${key}`]).toSorted());
  });
});

describe('faults of the world', () => {
  test.each(['read', 'version'] as const)('when %s fails, the message fails', async (request) => {
    const articles = { ...memoryArticles(), [request]: unavailable };
    const { failedMessages, log } = service({ articles });
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a' })))).toEqual(['m1']);
    expect(log()[0]).toMatchObject({ event: 'article-failed', key: 'a', error: 'storage-unavailable' });
  });

  test.each(['write', 'refuse', 'remove'] as const)('when %s fails, the message fails', async (request) => {
    const summaries = { ...memorySummaries(), [request]: unavailable };
    const summarize = request === 'refuse' ? refusedForTest : summarizeForTest;
    const { articles, failedMessages } = service({ summaries, summarize });
    articles.put('there', 'text');
    expect(await failedMessages(sqsEvent(s3Event({ key: request === 'remove' ? 'gone' : 'there' })))).toEqual(['m1']);
  });

  test('an article that changes all the time fails its message after three attempts', async () => {
    const articles = memoryArticles();
    const version = (key: string) => {
      articles.put(key, 'again');
      return articles.version(key);
    };
    const changing = { ...articles, version };
    const requests: string[] = [];
    const { failedMessages, log } = service({ articles: counted(changing, requests) });
    articles.put('a', 'text');
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a' })))).toEqual(['m1']);
    expect(requests).toEqual(['read a', 'version a', 'read a', 'version a', 'read a', 'version a']);
    expect(log()[0]).toMatchObject({ error: 'article-keeps-changing' });
  });

  test('an article that changes once is summarized as it is in the end', async () => {
    const articles = memoryArticles();
    const changes = ['second'];
    const version = async (key: string) => {
      const change = changes.shift();
      if (change) articles.put(key, change);
      return articles.version(key);
    };
    const { failedMessages, summaryOf, log } = service({ articles: { ...articles, version } });
    articles.put('a', 'first');
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a' })))).toEqual([]);
    expect(await summaryOf('a')).toMatchObject({ source: { versionId: 'v2' } });
    expect(log()[0]).toMatchObject({ event: 'article', key: 'a', outcome: 'ready', attempts: 2 });
  });

  test('the same bytes with another content type are a change, also where there are no versions', async () => {
    const articles = memoryArticles({ isVersioned: false });
    const types = ['text/html'];
    const version = async (key: string) => {
      const type = types.shift();
      if (type) articles.put(key, 'same', type);
      return articles.version(key);
    };
    const { failedMessages, log } = service({ articles: { ...articles, version } });
    articles.put('a', 'same', 'text/plain');
    await failedMessages(sqsEvent(s3Event({ key: 'a' })));
    expect(log()[0]).toMatchObject({ attempts: 2 });
  });
});

describe('S3 events that come directly', () => {
  test('every record is handled', async () => {
    const { articles, handle, summaryOf } = service();
    articles.put('a', 'text');
    articles.put('b', 'text');
    expect(await handle(s3Event({ key: 'a' }, { key: 'b' }), enoughTime)).toBeUndefined();
    expect(await summaryOf('b')).not.toBeNull();
  });

  test('a test event is nothing', async () => {
    await expect(service().handle(s3TestEvent, enoughTime)).resolves.toBeUndefined();
  });

  test('all records are tried, then all failures are thrown together', async () => {
    const summaries = failingToWrite('a');
    const { articles, handle } = service({ summaries });
    for (const key of ['a', 'b']) articles.put(key, key);
    const event = { Records: [s3Record({ key: 'a' }), {}, s3Record({ key: 'b' })] };
    await expect(handle(event, enoughTime)).rejects.toMatchObject({ name: 'AggregateError', errors: { length: 2 } });
    expect(await summaries.read('b')).not.toBeNull();
  });

  test.each([[undefined], [null], ['text'], [{}], [[]]])('%j is refused', async (event) => {
    await expect(service().handle(event, enoughTime)).rejects.toThrow("1 of the event's records failed");
  });
});

describe('the log', () => {
  test('has one line of JSON an article, with request id, key and outcome', async () => {
    const { articles, failedMessages, lines } = service();
    articles.put('a.txt', 'text');
    await failedMessages(sqsEvent(s3Event({ key: 'a.txt' })));
    await failedMessages(sqsEvent(s3Event({ key: 'gone\n.txt' })));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        level: 'info',
        event: 'article',
        requestId: 'request-1',
        key: 'a.txt',
        outcome: 'ready',
        problem: null,
        attempts: 1,
        engineMillis: 0,
      },
      { level: 'info', event: 'batch', requestId: 'request-1', messages: 1, failed: 0 },
      {
        level: 'info',
        event: 'article',
        requestId: 'request-1',
        key: 'gone\n.txt',
        outcome: 'removed',
        problem: null,
        attempts: 1,
        engineMillis: null,
      },
      { level: 'info', event: 'batch', requestId: 'request-1', messages: 1, failed: 0 },
    ]);
    for (const line of lines) expect(line.trimEnd()).not.toContain('\n');
  });

  test('never has article text, not even when it made the program fail', async () => {
    const { articles, failedMessages, lines } = service({ summarize: async ({ body }) => JSON.parse(Buffer.from(body ?? []).toString()) });
    articles.put('a', 'SECRET words');
    expect(await failedMessages(sqsEvent(s3Event({ key: 'a' })))).toEqual([]);
    expect(lines.join('')).toContain('SyntaxError');
    expect(lines.join('')).not.toContain('SECRET');
  });
});

const unavailable = async () => {
  throw new StorageError('storage-unavailable', 'get in test-articles: SlowDown (503), request R1', null);
};

/** Summaries in memory, of which one cannot be written. */
function failingToWrite(bad: string): SummaryStore {
  const summaries = memorySummaries();
  return { ...summaries, write: (key, body) => (key === bad ? unavailable() : summaries.write(key, body)) };
}

/** An S3 event whose key is written as it stands. */
function replacedKey(key: string) {
  const record = s3Record({ key: 'a' });
  return { Records: [{ ...record, s3: { ...record.s3, object: { ...record.s3.object, key } } }] };
}
