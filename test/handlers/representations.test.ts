import { describe, expect, test } from 'vitest';
import { serveSummariesHandler } from '../../lib/handlers/serve-summaries.ts';
import { unlimitedReader } from '../readers.ts';
import { summarizedArticles } from '../summarized-articles.ts';
import { httpEvent } from './http-events.ts';
import { contractFaults } from './openapi-contract.ts';

const story = [
  'Bridge to reopen in May',
  '',
  'Mayor Ana Ruiz said on Monday that the bridge will reopen in May after repairs that cost $4 million. 😀',
  '',
  '“We will not close it again for ten years,” Ruiz said. Officials warned that lorries of more than 12 tons stay banned.',
].join('\n');

async function service(articlesByKey: Readonly<Record<string, string>> = { 'n/bridge.txt': story }) {
  const { articles, summaries } = await summarizedArticles(articlesByKey);
  const handle = serveSummariesHandler({ ...unlimitedReader, articles, summaries, log: () => {} });
  async function ask(target: string, headers: Readonly<Record<string, string>> = {}) {
    const event = httpEvent('GET', target, headers);
    const { statusCode: status = 0, headers: answered = {}, body = '' } = await handle(event);
    const answer = { status, headers: answered as Record<string, string>, body };
    expect(contractFaults('GET', event.rawPath, answer)).toEqual([]);
    return answer;
  }
  return { articles, summaries, ask };
}

const browser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('one summary', () => {
  test.each([
    ['text/html', 'html', 'text/html; charset=utf-8'],
    ['application/ld+json', 'jsonld', 'application/ld+json'],
    ['text/plain', 'text', 'text/plain; charset=utf-8'],
    ['text/markdown', 'markdown', 'text/markdown; charset=utf-8'],
    ['text/csv', 'csv', 'text/csv; charset=utf-8; header=present'],
    ['application/json', 'json', 'application/json'],
  ])('Accept: %s and ?format=%s give the same', async (accept, format, contentType) => {
    const { ask } = await service();
    const byAccept = await ask('/summaries/n/bridge.txt', { Accept: accept });
    const byFormat = await ask(`/summaries/n/bridge.txt?format=${format}`, { Accept: 'image/png' });
    expect(byAccept.headers['content-type']).toBe(contentType);
    expect(byFormat).toEqual(byAccept);
  });

  test('the representation that is liked best is chosen', async () => {
    const { ask } = await service();
    const typeFor = async (Accept: string) => (await ask('/summaries/n/bridge.txt', { Accept })).headers['content-type'];
    expect(await typeFor('text/csv;q=0.5, text/markdown;q=0.6')).toBe('text/markdown; charset=utf-8');
    expect(await typeFor(browser.Accept)).toBe('text/html; charset=utf-8');
    expect(await typeFor('text/*')).toBe('text/html; charset=utf-8');
    expect(await typeFor('*/*')).toBe('application/json');
  });

  test('an unknown format is 400', async () => {
    const { ask } = await service();
    expect((await ask('/summaries/n/bridge.txt?format=pdf')).status).toBe(400);
  });

  test('each representation has an ETag of its own, and 304 for it alone', async () => {
    const { ask } = await service();
    const formats = ['json', 'html', 'jsonld', 'text', 'markdown', 'csv'];
    const etags = await Promise.all(
      formats.map(async (format) => (await ask(`/summaries/n/bridge.txt?format=${format}`)).headers.etag ?? ''),
    );
    expect(new Set(etags).size).toBe(formats.length);
    for (const [index, format] of formats.entries()) {
      const askIf = (etag = '') => ask(`/summaries/n/bridge.txt?format=${format}`, { 'If-None-Match': etag });
      expect((await askIf(etags[index])).status).toBe(304);
      expect((await askIf(etags[(index + 1) % formats.length])).status).toBe(200);
    }
  });

  test('links lead to the other representations and to the schema', async () => {
    const { ask } = await service();
    const links = (await ask('/summaries/n/bridge.txt')).headers.link ?? '';
    const alternates = [...links.matchAll(/<([^>]+)>; rel="alternate"; type="([^"]+)"/g)];
    expect(alternates).toHaveLength(5);
    for (const [, url = '', type = ''] of alternates) expect((await ask(url)).headers['content-type']).toContain(type);
    expect(links).toContain('</schemas/summary.v1.json>; rel="describedby"');
  });

  test('the page shows the whole article as long as it is the one that was summarized', async () => {
    const { articles, ask } = await service();
    const page = await ask('/summaries/n/bridge.txt', browser);
    expect(page.body).toContain('<mark');
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/);
    articles.put('n/bridge.txt', `${story} More.`);
    const later = await ask('/summaries/n/bridge.txt', browser);
    expect([later.status, later.body.includes('<mark')]).toEqual([200, false]);
    expect(later.body).toContain('was changed or taken back');
  });
});

describe('waiting and problems in a browser', () => {
  test('an article that is being summarized has a page that asks again', async () => {
    const { articles, ask } = await service({});
    articles.put('new.txt', story);
    const { status, headers, body } = await ask('/summaries/new.txt', browser);
    expect([status, headers['content-type']]).toEqual([202, 'text/html; charset=utf-8']);
    expect(body).toContain('<meta http-equiv="refresh" content="2">');
  });

  test('a refused article has a page that says why and what to do', async () => {
    const { ask } = await service({ 'short.txt': 'Too short.' });
    const { status, body } = await ask('/summaries/short.txt', browser);
    expect(status).toBe(422);
    expect(body).toContain('at least 20 are needed');
    expect(body).toContain('Put a better file under the same key');
  });

  test('programs go on getting problem details', async () => {
    const { ask } = await service({});
    expect((await ask('/summaries/none.txt', browser)).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await ask('/summaries/none.txt')).headers['content-type']).toBe('application/problem+json');
  });
});

describe('lists', () => {
  test.each(['/', '/summaries'])('%s in a browser lists what is ready, refused and waiting', async (target) => {
    const { articles, ask } = await service({ 'a.txt': story, 'b.txt': 'Too short.' });
    articles.put('c.txt', story);
    const { body } = await ask(target, browser);
    const statuses = [...body.matchAll(/class="status (\w+)"/g)].map((match) => match[1]);
    expect(statuses).toEqual(['ready', 'refused', 'processing']);
    expect(body).toContain('at least 20 are needed');
  });

  test('pages of the list follow each other without gap or repeat, also where articles wait', async () => {
    const { articles, ask } = await service({ 'p/2': story, 'p/4': story });
    for (const key of ['p/1', 'p/3', 'p/5']) articles.put(key, story);
    const seen: string[] = [];
    for (let next: string | undefined = '/summaries?prefix=p/&limit=2'; next; ) {
      const { headers, body } = await ask(next, browser);
      seen.push(...[...body.matchAll(/<bdi>(p\/\d)<\/bdi>/g)].map((match) => match[1] ?? '').filter((key) => key !== seen.at(-1)));
      next = /<([^>]+)>; rel="next"/.exec(headers.link ?? '')?.[1];
    }
    expect([...new Set(seen)]).toEqual(['p/1', 'p/2', 'p/3', 'p/4', 'p/5']);
  });

  test.each(['feed', 'atom'])(
    'a feed (%s) has the newest first, leaves refused articles out, and can be asked for again',
    async (format) => {
      const { ask } = await service({ 'n/z.txt': story, 'n/short.txt': 'Too short.', 'n/a.txt': story, 'other.txt': story });
      const { headers, body } = await ask(`/summaries?prefix=n/&format=${format}`);
      const addresses = [...body.matchAll(/https:[^"<]+\/summaries\/(n\/\w+\.txt)/g)].map((match) => match[1]);
      expect([...new Set(addresses)]).toEqual(['n/a.txt', 'n/z.txt']);
      expect((await ask(`/summaries?prefix=n/&format=${format}`, { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
    },
  );
});

describe('/claims', () => {
  test('claims of one speaker are found across articles, and the cost is told', async () => {
    const { ask } = await service({ 'n/1.txt': story, 'n/2.txt': story, 'o/3.txt': story });
    const { claims, cost, nextCursor } = JSON.parse((await ask('/claims?prefix=n/&source=ruiz')).body);
    expect([cost, nextCursor]).toEqual([{ lists: 1, summaries: 2 }, null]);
    expect(new Set(claims.map(({ source }: { source: { name: string } }) => source.name))).toEqual(new Set(['Ana Ruiz']));
    expect(new Set(claims.map(({ article }: { article: { id: string } }) => article.id))).toEqual(new Set(['n/1.txt', 'n/2.txt']));
    expect(JSON.parse((await ask('/claims?source=rui')).body).claims).toEqual([]);
  });

  test('goes on by Link, with what was asked for', async () => {
    const { ask } = await service({ 'n/1.txt': story, 'n/2.txt': story });
    const first = await ask('/claims?prefix=n/&source=Ana+Ruiz&limit=1&format=csv');
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.link ?? '')?.[1] ?? '';
    const second = await ask(next);
    expect(second.body).toContain('n/2.txt');
    expect(second.body).not.toContain('n/1.txt');
    expect(second.headers.link).toBeUndefined();
  });

  test('browsers get a page, which goes on as a page', async () => {
    const { ask } = await service({ 'n/1.txt': story, 'n/2.txt': story });
    const { headers, body } = await ask('/claims?prefix=n/&source=Ana+Ruiz&limit=1', browser);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining('script-src'),
    });
    expect(body).toContain('Claims of <bdi>Ana Ruiz</bdi>');
    expect(body).toContain('<a rel="next" href="/claims?prefix=n%2F&amp;source=Ana+Ruiz&amp;limit=1&amp;cursor=n%2F1.txt">');
    expect(body).toContain('<a href="/claims?prefix=n%2F&amp;source=Ana+Ruiz&amp;format=csv">CSV</a>');
  });

  test('no more than 100 summaries are read for a page', async () => {
    const { ask } = await service({});
    expect((await ask('/claims?limit=101')).status).toBe(400);
  });
});
