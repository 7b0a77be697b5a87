import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { jsonLog } from '../../lib/handlers/log.ts';
import { serveSummariesHandler } from '../../lib/handlers/serve-summaries.ts';
import { summarizeFile } from '../../lib/summarize.ts';
import { counted, memoryArticles, memorySummaries } from '../memory-stores.ts';
import { httpEvent } from './http-events.ts';
import { contractFaults } from './openapi-contract.ts';

const story =
  'Marlow gets a bus line\n\nThe council of Marlow approved a new bus line on Monday, after “two hours” of debate in the town hall. It will open in spring.\n';

function service() {
  const requests: string[] = [];
  const articles = memoryArticles();
  const handle = serveSummariesHandler({ articles: counted(articles, requests), summaries: memorySummaries(), log: jsonLog(() => {}) });
  async function ask(method: string, target: string, headers: Readonly<Record<string, string>> = {}) {
    const event = httpEvent(method, target, headers);
    const { statusCode: status = 0, headers: answered = {}, body = '' } = await handle(event);
    const answer = { status, headers: answered as Record<string, string>, body };
    expect(contractFaults(method, event.rawPath, answer)).toEqual([]);
    return answer;
  }
  return { articles, ask, requests };
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
  articles.put('large', story.repeat(10));
  const answer = await ask('GET', target);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toMatchObject({ status, code });
});

test('a client that takes no text is told so', async () => {
  const { articles, ask } = service();
  articles.put('a.txt', story);
  expect((await ask('GET', '/articles/a.txt/text', { Accept: 'image/png' })).status).toBe(406);
});
