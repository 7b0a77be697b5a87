import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ArticleReading } from '../../lib/article/read-text.ts';
import { confined } from '../../lib/confined/confined.ts';
import { LimitError } from '../../lib/errors.ts';
import { failedSummary } from '../../lib/failed-summary.ts';
import type { ServeSummariesParts } from '../../lib/handlers/serve-summaries.ts';
import { summarizeFile } from '../../lib/summarize.ts';
import { summaryBytes } from '../../lib/summary-bytes.ts';
import { formsWithinForms, lzwBomb } from '../article/formats/hostile-files.ts';
import { unlimitedReader } from '../readers.ts';
import { httpEvent } from './http-events.ts';
import { contractFaults } from './openapi-contract.ts';
import { servedStores } from './served-stores.ts';

const story =
  'Marlow gets a bus line\n\nThe council of Marlow approved a new bus line on Monday, after “two hours” of debate in the town hall. It will open in spring.\n';

function service(parts: Partial<ServeSummariesParts> = {}) {
  const { articles, summaries, handle, requests, lines } = servedStores({ ...parts, maxBytes: 1e6 });
  async function ask(method: string, target: string, headers: Readonly<Record<string, string>> = {}) {
    const event = httpEvent(method, target, headers);
    const { statusCode: status = 0, headers: answered = {}, body = '' } = await handle(event);
    const answer = { status, headers: answered as Record<string, string>, body };
    expect(contractFaults(method, event.rawPath, answer)).toEqual([]);
    return answer;
  }
  return { articles, summaries, ask, requests, log: () => lines.map((line) => JSON.parse(line)) };
}

test('the text is what the offsets of the summary refer to, at the cost of one request', async () => {
  const { articles, ask, requests } = service();
  articles.put('2019/bus.txt', Buffer.from(`\ufeff${story}`));
  const { status, headers, body } = await ask('GET', '/articles/2019/bus.txt/text');
  expect([status, headers['content-type'], body]).toEqual([200, 'text/plain; charset=utf-8', story]);
  expect(requests).toEqual(['read 2019/bus.txt']);
  const stored = await articles.read('2019/bus.txt');
  if (stored === null) throw new Error('the article was put');
  const { text, claims } = await summarizeFile(stored);
  expect(headers.etag).toBe(`"${text?.sha256}"`);
  expect(createHash('sha256').update(body).digest('hex')).toBe(text?.sha256);
  for (const claim of claims) expect(claim.spans ? '' : body.slice(claim.start, claim.end)).toBe(claim.spans ? '' : claim.text);
});

test('any key is read by ?key=', async () => {
  const { articles, ask } = service();
  articles.put('who?/text.txt', story);
  expect((await ask('GET', '/articles/text?key=who%3F/text.txt')).body).toBe(story);
});

test('the text that one has already is not sent again', async () => {
  const { articles, ask } = service();
  articles.put('a.txt', story);
  const { headers } = await ask('GET', '/articles/a.txt/text');
  expect((await ask('GET', '/articles/a.txt/text', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
  expect((await ask('HEAD', '/articles/a.txt/text')).headers).toEqual(headers);
});

test('the text of an article that is too short to be summarized is served', async () => {
  const { articles, ask } = service();
  articles.put('a.txt', 'Marlow gets a bus line');
  expect(await ask('GET', '/articles/a.txt/text')).toMatchObject({ status: 200, body: 'Marlow gets a bus line' });
});

test.each([
  ['no such article', '/articles/none.txt/text', 404, 'article-not-found'],
  ['an article without text', '/articles/binary/text', 422, 'binary'],
  ['an article larger than is read', '/articles/large/text', 422, 'too-large'],
  ['no key', '/articles/text', 400, 'invalid-key'],
  ['an article without its part', '/articles/large', 404, 'unknown-path'],
])('%s is refused', async (_, target, status, code) => {
  const { articles, ask } = service();
  articles.put('binary', new Uint8Array([1, 2, 0, 3, 255]));
  articles.put('large', story.repeat(10_000));
  const answer = await ask('GET', target);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toMatchObject({ status, code });
});

test('a client that takes no text is told so', async () => {
  const { articles, ask } = service();
  articles.put('a.txt', story);
  expect((await ask('GET', '/articles/a.txt/text', { Accept: 'image/png' })).status).toBe(406);
});

describe('an article that may cost much', { timeout: 60_000 }, () => {
  const page = `<!doctype html><title>Bus</title><p>${story}</p>`;

  test('is read, at the cost of a second request', async () => {
    const { articles, ask, requests } = service();
    articles.put('a.html', page);
    expect(await ask('GET', '/articles/a.html/text')).toMatchObject({ status: 200, body: expect.stringContaining('new bus line') });
    expect(requests).toEqual(['read a.html', 'read a.html']);
  });

  async function recordedAsTooSlow() {
    const read: string[] = [];
    const made = service({
      readConfined: async (article) => {
        read.push(article.key);
        return unlimitedReader.readConfined(article);
      },
    });
    made.articles.put('a.html', page);
    const stored = await made.articles.read('a.html');
    if (stored === null) throw new Error('the article was put');
    await made.summaries.refuse('a.html', summaryBytes(failedSummary(stored, new LimitError('too-slow', 'stopped'))));
    return { ...made, read };
  }

  test('is not read again when its summary says that it could not be', async () => {
    const { ask, read } = await recordedAsTooSlow();
    const { status, body } = await ask('GET', '/articles/a.html/text');
    expect([status, JSON.parse(body).code, read]).toEqual([422, 'too-slow', []]);
  });

  test('is read again when it is another by now', async () => {
    const { articles, ask, read } = await recordedAsTooSlow();
    articles.put('a.html', page);
    expect(await ask('GET', '/articles/a.html/text')).toMatchObject({ status: 200 });
    expect(read).toEqual(['a.html']);
  });

  const limits = { timeMillis: 60_000, heapMegabytes: 512, memoryMegabytes: 1400 };
  const confinedReader = (narrower: Partial<typeof limits>) =>
    confined<ArticleReading>({ module: new URL('../../functions/reader-process.ts', import.meta.url), ...limits, ...narrower });

  test.each<[string, Uint8Array, Partial<typeof limits>, string, string]>([
    ['forms within forms', formsWithinForms(), { timeMillis: 1000 }, 'too-slow', 'any'],
    ['a gigabyte in LZW', lzwBomb(1024), { memoryMegabytes: 400 }, 'out-of-memory', 'linux'],
  ])('is stopped at its limits, and the next one is read: a PDF of %s', async (_, bytes, narrower, code, platform) => {
    if (platform !== 'any' && platform !== process.platform) return; // no other system says how much memory a process has
    const { articles, ask, log } = service({ readConfined: confinedReader(narrower) });
    articles.put('a.pdf', bytes);
    articles.put('b.html', page);
    const { status, body } = await ask('GET', '/articles/a.pdf/text');
    expect([status, JSON.parse(body).code]).toEqual([422, code]);
    expect(log()[0]).toMatchObject({ event: 'article-stopped', key: 'a.pdf', error: code });
    expect(await ask('GET', '/articles/b.html/text')).toMatchObject({ status: 200 });
  });
});
