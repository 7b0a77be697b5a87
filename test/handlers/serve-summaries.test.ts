import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { StorageError } from '../../lib/errors.ts';
import type { ServeSummariesParts } from '../../lib/handlers/serve-summaries.ts';
import { summaryBytes } from '../../lib/summary-bytes.ts';
import type { Summary } from '../../lib/summary-format.ts';
import summarySchema from '../../schemas/summary.v1.json' with { type: 'json' };
import { memorySummaries } from '../memory-stores.ts';
import { summaryOf } from '../summaries.ts';
import { httpEvent } from './http-events.ts';
import { contractFaults, exampleFaults } from './openapi-contract.ts';
import { servedStores } from './served-stores.ts';

/** The handler on stores in memory. Every answer is held against the OpenAPI document. */
function service(parts: Partial<ServeSummariesParts> = {}) {
  const { articles, summaries, handle, requests, lines } = servedStores(parts);
  async function ask(method: string, target: string, headers: Readonly<Record<string, string>> = {}) {
    const event = httpEvent(method, target, headers);
    const { statusCode = 0, headers: answered = {}, body = '', isBase64Encoded } = await handle(event);
    const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
    const answer = {
      status: statusCode,
      headers: answered as Record<string, string>,
      body: (answered['content-encoding'] === 'gzip' && method !== 'HEAD' ? gunzipSync(bytes) : bytes).toString(),
    };
    expect(contractFaults(method, event.rawPath, answer)).toEqual([]);
    const isProblem = statusCode >= 400;
    expect(answer.headers['content-type'] === 'application/problem+json').toBe(isProblem);
    if (isProblem && method !== 'HEAD') expect(JSON.parse(answer.body)).toMatchObject({ status: statusCode });
    return answer;
  }
  async function putSummary(key: string, changes: Partial<Summary> = {}) {
    articles.put(key, 'text');
    const article = await articles.read(key);
    if (article) await summaries.write(key, summaryBytes({ ...summaryOf(article), ...changes }));
  }
  const json = async (method: string, target: string, headers = {}) => JSON.parse((await ask(method, target, headers)).body);
  return { articles, summaries, handle, ask, json, putSummary, requests, lines };
}

test('the examples of the OpenAPI document keep to it', () => {
  expect(exampleFaults()).toEqual([]);
});

describe('one summary', () => {
  test('a summary costs one GET and comes as it was written', async () => {
    const { ask, putSummary, summaries, requests } = service();
    await putSummary('2026/bridge.txt');
    const { status, headers, body } = await ask('GET', '/summaries/2026/bridge.txt');
    expect(status).toBe(200);
    expect(body).toBe((await summaries.read('2026/bridge.txt'))?.body);
    expect(headers['content-type']).toBe('application/json');
    expect(requests).toEqual(['read 2026/bridge.txt']);
  });

  test.each(['a b+c/é.txt', '100%25.txt', 'who?.txt', '//a', '/a', 'a//b', '😀', 'a&key=b,c#d', 'x/', './..', '%', '+'])(
    'the key %j is read by ?key=',
    async (key) => {
      const { json, putSummary } = service();
      await putSummary(key);
      expect(await json('GET', `/summaries?key=${encodeURIComponent(key)}`)).toMatchObject({ id: key });
    },
  );

  test.each([
    ['a%20b.txt', 'a b.txt'],
    ['a+b.txt', 'a+b.txt'],
    ['caf%C3%A9/100%2525.txt', 'café/100%25.txt'],
    ['folder%2Fa.txt', 'folder/a.txt'],
    ['a//b', 'a//b'],
    ['/a', '/a'],
  ])('the path /summaries/%s is the key %j', async (path, key) => {
    const { json, putSummary } = service();
    await putSummary(key);
    expect(await json('GET', `/summaries/${path}`)).toMatchObject({ id: key });
  });

  test('an article whose summary is not there yet is 202, with where and when to ask again', async () => {
    const { articles, ask, requests } = service();
    articles.put('a b?.txt', 'text');
    const { status, headers, body } = await ask('GET', '/summaries?key=a+b%3F.txt');
    expect(status).toBe(202);
    expect(headers).toMatchObject({ 'retry-after': '2', location: '/summaries?key=a%20b%3F.txt', 'cache-control': 'no-store' });
    expect(JSON.parse(body)).toEqual({ id: 'a b?.txt', status: 'processing' });
    expect(requests).toEqual(['read a b?.txt', 'version a b?.txt']);
  });

  test('the Location of a plain key is its path, and it leads to the summary', async () => {
    const { articles, ask, putSummary } = service();
    articles.put('2026/a-b_c.txt', 'text');
    const { headers } = await ask('GET', '/summaries?key=2026/a-b_c.txt');
    expect(headers.location).toBe('/summaries/2026/a-b_c.txt');
    await putSummary('2026/a-b_c.txt');
    expect((await ask('GET', headers.location ?? '')).status).toBe(200);
  });

  test('no such article is 404', async () => {
    const { json } = service();
    expect(await json('GET', '/summaries/none.txt')).toMatchObject({ status: 404, code: 'article-not-found' });
  });

  test('an article that cannot be summarized is 422 and says why', async () => {
    const { ask, putSummary, requests } = service();
    const problem = { code: 'too-short', detail: 'The story has 3 words; at least 20 are needed.' } as const;
    await putSummary('short.txt', { status: 'insufficient-text', problem });
    const { status, body } = await ask('GET', '/summaries/short.txt');
    expect(status).toBe(422);
    expect(JSON.parse(body)).toEqual({
      type: 'urn:keyclaims:problem:no-summary',
      title: 'The article cannot be summarized',
      status: 422,
      detail: 'The story has 3 words; at least 20 are needed.',
      instance: 'urn:keyclaims:request:JKJaXmPLvHcESHA%3D',
      code: 'too-short',
    });
    expect(requests).toEqual(['read short.txt']);
  });

  test.each([
    ['/summaries/', 0],
    ['/summaries?key=', 0],
    [`/summaries/${'a'.repeat(1025)}`, 1025],
    [`/summaries?key=${'%C3%A9'.repeat(513)}`, 1026],
  ])('what cannot be a key is 400', async (target, bytes) => {
    const { json, requests } = service();
    expect(await json('GET', target)).toMatchObject({
      status: 400,
      code: 'invalid-key',
      detail: expect.stringContaining(`got ${bytes} bytes`),
    });
    expect(requests).toEqual([]);
  });

  test('a key of 1,024 bytes is a key', async () => {
    const { json, putSummary } = service();
    const key = 'é'.repeat(512);
    await putSummary(key);
    expect(await json('GET', `/summaries?key=${encodeURIComponent(key)}`)).toMatchObject({ id: key });
  });
});

describe('what the client has already', () => {
  async function stored() {
    const { ask, putSummary, requests } = service();
    await putSummary('a.txt');
    const { headers } = await ask('GET', '/summaries/a.txt');
    const askAgain = (conditions: Record<string, string>) => ask('GET', '/summaries/a.txt', conditions);
    return { askAgain, etag: headers.etag ?? '', lastModified: headers['last-modified'] ?? '', requests };
  }

  test('the ETag is strong and that of the stored summary, and both validators come', async () => {
    const { etag, lastModified } = await stored();
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(lastModified).toBe('Sun, 01 Mar 2026 00:00:01 GMT');
  });

  test('a matching ETag gives 304 with validators and no body', async () => {
    const { askAgain, etag } = await stored();
    const { status, headers, body } = await askAgain({ 'If-None-Match': etag });
    expect([status, body]).toEqual([304, '']);
    expect(headers).toMatchObject({ etag, 'cache-control': 'no-cache', vary: 'Accept, Accept-Encoding' });
    expect(headers['content-type']).toBeUndefined();
  });

  const conditions: readonly [name: string, value: (etag: string) => string, status: number][] = [
    ['in a list', (etag) => `"x", ${etag}, "y"`, 304],
    ['weak', (etag) => `W/${etag}`, 304],
    ['of the compressed answer', (etag) => etag.replace(/"$/, '-gzip"'), 304],
    ['any', () => '*', 304],
    ['of another summary', () => '"x"', 200],
    ['without quotation marks', (etag) => etag.replaceAll('"', ''), 200],
    ['empty', () => '', 200],
  ];
  test.each(conditions)('If-None-Match %s', async (_, value, status) => {
    const { askAgain, etag } = await stored();
    expect((await askAgain({ 'If-None-Match': value(etag) })).status).toBe(status);
  });

  test.each([
    ['Sun, 01 Mar 2026 00:00:01 GMT', 304],
    ['Mon, 02 Mar 2026 00:00:00 GMT', 304],
    ['Sun, 01 Mar 2026 00:00:00 GMT', 200],
    ['yesterday', 200],
  ])('If-Modified-Since %s → %i', async (time, status) => {
    const { askAgain } = await stored();
    expect((await askAgain({ 'If-Modified-Since': time })).status).toBe(status);
  });

  test('If-None-Match is asked before If-Modified-Since', async () => {
    const { askAgain } = await stored();
    const later = 'Mon, 02 Mar 2026 00:00:00 GMT';
    expect((await askAgain({ 'If-None-Match': '"x"', 'If-Modified-Since': later })).status).toBe(200);
  });

  const matches: readonly [name: string, value: (etag: string) => string, status: number][] = [
    ['the same', (etag) => etag, 200],
    ['in a list', (etag) => `"x", ${etag}, "y"`, 200],
    ['any', () => '*', 200],
    ['weak', (etag) => `W/${etag}`, 412],
    ['of another summary', () => '"x"', 412],
    ['empty', () => '', 412],
  ];
  test.each(matches)('If-Match %s', async (_, value, status) => {
    const { askAgain, etag } = await stored();
    expect((await askAgain({ 'If-Match': value(etag) })).status).toBe(status);
  });

  test.each([
    ['Sun, 01 Mar 2026 00:00:01 GMT', 200],
    ['Sun, 01 Mar 2026 00:00:00 GMT', 412],
    ['yesterday', 200],
  ])('If-Unmodified-Since %s → %i', async (time, status) => {
    const { askAgain } = await stored();
    expect((await askAgain({ 'If-Unmodified-Since': time })).status).toBe(status);
  });

  test('If-Match is asked before all others, and alone where it fails', async () => {
    const { askAgain, etag } = await stored();
    const earlier = 'Sun, 01 Mar 2026 00:00:00 GMT';
    expect((await askAgain({ 'If-Match': etag, 'If-Unmodified-Since': earlier })).status).toBe(200);
    expect((await askAgain({ 'If-Match': etag, 'If-None-Match': etag })).status).toBe(304);
    expect((await askAgain({ 'If-Match': '"x"', 'If-None-Match': etag })).status).toBe(412);
  });

  test.each(['/summaries', '/summaries?format=atom', '/claims', '/claims?format=csv', '/openapi.json'])(
    '%s has an ETag of its bytes, and conditions on it',
    async (path) => {
      const { ask, putSummary } = service();
      await putSummary('a.txt');
      const { headers } = await ask('GET', path);
      const again = await ask('GET', path, { 'If-None-Match': headers.etag ?? '' });
      expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
      expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
      expect((await ask('GET', path, { 'If-Match': '"x"' })).status).toBe(412);
    },
  );

  test('conditions do not hide what went wrong, and health is always said', async () => {
    const { ask } = service();
    expect((await ask('GET', '/summaries/nothing.txt', { 'If-Match': '"x"', 'If-None-Match': '*' })).status).toBe(404);
    expect((await ask('GET', '/health', { 'If-Match': '"x"', 'If-None-Match': '*' })).status).toBe(200);
  });

  test('a Range is ignored, and said to be', async () => {
    const { askAgain } = await stored();
    const { status, headers } = await askAgain({ Range: 'bytes=0-9' });
    expect([status, headers['accept-ranges']]).toEqual([200, 'none']);
  });

  test('a changed summary has another ETag', async () => {
    const { ask, putSummary } = service();
    await putSummary('a.txt');
    const before = await ask('GET', '/summaries/a.txt');
    await putSummary('a.txt');
    expect((await ask('GET', '/summaries/a.txt', { 'If-None-Match': before.headers.etag ?? '' })).status).toBe(200);
  });
});

describe('representations', { timeout: 30_000 }, () => {
  test.each([
    ['*/*', 200],
    ['application/json', 200],
    ['application/*;q=0.1', 200],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 200],
    ['APPLICATION/JSON; Q=1', 200],
    ['', 200],
    ['image/png', 406],
    ['application/json;q=0', 406],
    ['application/json;q=0, image/*', 406],
    ['application/json;q=nonsense', 406],
  ])('Accept: %s → %i', async (accept, status) => {
    const { ask, putSummary } = service();
    await putSummary('a.txt');
    expect((await ask('GET', '/summaries/a.txt', { Accept: accept })).status).toBe(status);
  });

  test('a client that takes gzip gets gzip, with an ETag of its own', async () => {
    const { ask, putSummary } = service();
    await putSummary('a.txt');
    const plain = await ask('GET', '/summaries/a.txt');
    const compressed = await ask('GET', '/summaries/a.txt', { 'Accept-Encoding': 'br, gzip;q=0.9' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.body).toBe(plain.body);
    expect(compressed.headers.etag).toBe(plain.headers.etag?.replace(/"$/, '-gzip"'));
    for (const coding of ['identity', 'gzip;q=0', 'gzip;q=0, *']) {
      expect((await ask('GET', '/summaries/a.txt', { 'Accept-Encoding': coding })).headers['content-encoding']).toBeUndefined();
    }
    const again = await ask('GET', '/summaries/a.txt', { 'Accept-Encoding': 'gzip', 'If-None-Match': compressed.headers.etag ?? '' });
    expect([again.status, again.headers.etag]).toEqual([304, compressed.headers.etag]);
  });

  test('a summary too large for Lambda comes compressed, or the client is told to ask so', async () => {
    const { ask, putSummary } = service();
    const warnings = Array(60_000).fill({ code: 'charset', detail: '"These" bytes were not what the charset says, and are shown so: �.' });
    await putSummary('large.txt', { warnings });
    expect((await ask('GET', '/summaries/large.txt', { 'Accept-Encoding': 'gzip' })).status).toBe(200);
    const { status, body } = await ask('GET', '/summaries/large.txt');
    expect(status).toBe(406);
    expect(JSON.parse(body)).toMatchObject({ code: 'compression-needed', detail: expect.stringContaining('Accept-Encoding: gzip') });
  });

  test('no answer is larger than Lambda returns, whatever the summary', async () => {
    const { handle, putSummary } = service();
    // Every quotation mark is escaped twice on its way: by the summary's JSON and by Lambda's.
    for (const [index, size] of [1e6, 3.1e6, 3.2e6, 6.5e6].entries()) {
      await putSummary(`${index}`, { warnings: [{ code: 'charset', detail: '"'.repeat(size / 2) }] });
      const result = await handle(httpEvent('GET', `/summaries/${index}`));
      expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThan(6 * 1024 * 1024);
      expect(result.statusCode).toBe(size < 3.15e6 ? 200 : 406);
    }
  });
});

test('a summary that is too large even when compressed is our fault, not an answer cut short', { timeout: 30_000 }, async () => {
  const { json, putSummary } = service();
  const noise = Array.from({ length: 90_000 }, (_, index) => createHash('sha512').update(String(index)).digest('base64')).join('');
  await putSummary('huge.txt', { warnings: [{ code: 'charset', detail: noise }] });
  expect(await json('GET', '/summaries/huge.txt', { 'Accept-Encoding': 'gzip' })).toMatchObject({ status: 500, code: 'summary-too-large' });
});

describe('the list', () => {
  async function withSummaries(...keys: string[]) {
    const parts = service();
    for (const key of keys) await parts.putSummary(key);
    parts.requests.length = 0;
    return parts;
  }

  test('lists keys with where to read them, in one request', async () => {
    const { json, ask, requests } = await withSummaries('b.txt', 'a b?.txt');
    expect(await json('GET', '/summaries')).toEqual({
      summaries: [
        { id: 'a b?.txt', url: '/summaries?key=a%20b%3F.txt' },
        { id: 'b.txt', url: '/summaries/b.txt' },
      ],
      nextCursor: null,
    });
    expect(requests).toEqual(['list']);
    expect((await ask('GET', '/summaries')).headers.link).not.toContain('rel="next"');
  });

  test('every listed url leads to its summary', async () => {
    const keys = ['//a', './b', '100%25.txt', 'a b+c/é.txt', 'who?.txt', 'x/', '😀', '2026/plain.txt'];
    const { json } = await withSummaries(...keys);
    const { summaries } = await json('GET', '/summaries');
    for (const { id, url } of summaries) expect(await json('GET', url)).toMatchObject({ id });
    expect(summaries).toHaveLength(keys.length);
  });

  test('goes on by cursor or by the Link, and keeps prefix and limit', async () => {
    const { ask } = await withSummaries('n/1 é', 'n/2&', 'n/3', 'other');
    const first = await ask('GET', '/summaries?prefix=n/&limit=2');
    const { summaries, nextCursor } = JSON.parse(first.body);
    expect(summaries.map(({ id }: { id: string }) => id)).toEqual(['n/1 é', 'n/2&']);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.link ?? '')?.[1] ?? '';
    expect(next).toBe('/summaries?prefix=n%2F&limit=2&cursor=n%2F2%26');
    const second = await ask('GET', next);
    expect(JSON.parse(second.body)).toEqual({ summaries: [{ id: 'n/3', url: '/summaries/n/3' }], nextCursor: null });
    expect((await ask('GET', `/summaries?prefix=n/&limit=2&cursor=${encodeURIComponent(nextCursor)}`)).body).toBe(second.body);
  });

  test.each(['0', '1001', '-1', '1.5', '', 'ten', '1e2'])('limit=%s is 400', async (limit) => {
    const { json } = service();
    expect(await json('GET', `/summaries?limit=${limit}`)).toMatchObject({
      status: 400,
      detail: `expected limit to be 1–1000, got \`${limit}\``,
    });
  });

  test('an empty list is a page', async () => {
    expect(await service().json('GET', '/summaries?prefix=none/&limit=1000')).toEqual({ summaries: [], nextCursor: null });
  });
});

describe('documents', () => {
  test('/health says so, without asking the storage', async () => {
    const { json, requests } = service();
    expect(await json('GET', '/health')).toMatchObject({ status: 'ok' });
    expect(requests).toEqual([]);
  });

  test('/schemas/summary.v1.json is the schema', async () => {
    const { json } = service();
    expect(await json('GET', '/schemas/summary.v1.json')).toEqual(summarySchema);
  });

  test.each(['/openapi.json', '/schemas/summary.v1.json'])('%s can be asked for again', async (path) => {
    const { ask } = service();
    const { headers } = await ask('GET', path, { 'Accept-Encoding': 'gzip' });
    expect((await ask('GET', path, { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
    expect((await ask('GET', path, { 'If-None-Match': '"x"' })).status).toBe(200);
  });
});

describe('every answer', () => {
  const targets = [
    '/summaries/a.txt',
    '/summaries/none.txt',
    '/summaries?limit=0',
    '/summaries',
    '/health',
    '/openapi.json',
    '/nothing',
    '/',
  ];

  test.each(targets)('HEAD %s has the headers of GET and no body', async (target) => {
    const { ask, putSummary } = service();
    await putSummary('a.txt');
    for (const headers of [{}, { 'Accept-Encoding': 'gzip' }]) {
      const get = await ask('GET', target, headers);
      const head = await ask('HEAD', target, headers);
      expect([head.status, head.headers, head.body]).toEqual([get.status, get.headers, '']);
    }
  });

  test.each(targets)('GET %s can be read by pages of other origins, sniffed by nobody, found in the log', async (target) => {
    const { headers } = await service().ask('GET', target);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link, Location, Retry-After, X-Request-Id',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-request-id': 'JKJaXmPLvHcESHA=',
    });
  });

  test('a preflight allows reading with a signature and conditions', async () => {
    const preflight = { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' };
    const { status, headers, body } = await service().ask('OPTIONS', '/summaries/a.txt', preflight);
    expect([status, body]).toEqual([204, '']);
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
    expect(headers['access-control-allow-headers']).toContain('Authorization');
    expect(headers['access-control-allow-headers']).toContain('If-None-Match');
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])('%s is 405 and says what is allowed', async (method) => {
    for (const target of ['/summaries/a.txt', '/summaries', '/health']) {
      const { status, headers } = await service().ask(method, target);
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
  });

  test.each(['/nothing', '/summariesx', '/__proto__', '/constructor', '/openapi.json/', ''])('the path %j is 404', async (path) => {
    expect(await service().json('GET', path)).toMatchObject({ status: 404, code: 'unknown-path' });
    expect(await service().json('DELETE', path)).toMatchObject({ status: 404 });
  });
});

describe('our own faults', () => {
  const slowDown = new StorageError('storage-unavailable', 'get in test-summaries: SlowDown (503), request R1', null);
  const denied = new StorageError('storage-refused', 'get in test-summaries: AccessDenied (403), request R1', null);

  test.each([
    ['a storage that is unavailable', slowDown, 503, 'storage-unavailable'],
    ['a storage that refuses', denied, 500, 'storage-refused'],
    ['a defect', new TypeError('x is not a function in SECRET'), 500, 'internal-error'],
  ])('%s shows nothing internal, and the log has it', async (_, error, status, code) => {
    const { ask, lines } = service({ summaries: { ...memorySummaries(), read: () => Promise.reject(error) } });
    const { status: answered, headers, body } = await ask('GET', '/summaries/a.txt');
    expect(answered).toBe(status);
    expect(headers['retry-after']).toBe(status === 503 ? '5' : undefined);
    expect(JSON.parse(body)).toMatchObject({ code, detail: expect.stringContaining('JKJaXmPLvHcESHA=') });
    expect(body).not.toMatch(/SECRET|AccessDenied|SlowDown|test-summaries/);
    const logged = lines.map((line) => JSON.parse(line)).find(({ event }) => event === 'request-failed');
    expect(logged).toMatchObject({
      level: 'error',
      requestId: 'JKJaXmPLvHcESHA=',
      error: error instanceof StorageError ? error.code : error.name,
    });
  });

  test('a stored summary that is no JSON is our fault, and its text is not logged', async () => {
    const { ask, summaries, lines } = service();
    await summaries.write('a.txt', 'SECRET {');
    expect((await ask('GET', '/summaries/a.txt')).status).toBe(500);
    expect(lines.join('')).not.toContain('SECRET');
  });

  test('each request is one line in the log', async () => {
    const { ask, lines } = service();
    await ask('GET', '/summaries?key=none%0A.txt');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        level: 'info',
        event: 'request',
        requestId: 'JKJaXmPLvHcESHA=',
        method: 'GET',
        path: '/summaries',
        query: 'key=none%0A.txt',
        status: 404,
      },
    ]);
  });
});
