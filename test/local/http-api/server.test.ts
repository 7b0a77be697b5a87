import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { Cors } from '../../../local/http-api/cors.ts';
import { httpApi } from '../../../local/http-api/server.ts';
import { InvocationError } from '../../../local/lambda/invocation-error.ts';
import { listen } from '../../../local/listen.ts';

type Event = Record<string, unknown> & { readonly headers: Record<string, string>; readonly requestContext: Record<string, unknown> };
interface Options {
  readonly cors?: Cors | null;
  readonly routes?: readonly string[];
  readonly timeout?: number;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** An API whose function is `handle`. */
async function serve(handle: (event: Event) => unknown, { cors = null, routes = ['$default'], timeout = 5000 }: Options = {}) {
  const target = { invoke: async (event: unknown) => handle(event as Event) };
  const server = httpApi({
    apiId: 'api',
    stage: '$default',
    cors,
    routes: routes.map((key) => ({ key, target, timeout })),
    admin: () => null,
    events: null,
  });
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return url;
}

interface Raw {
  readonly method?: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string | Buffer;
}

/** Sends a path as it is: fetch would change it. */
function send(url: string, path: string, { method = 'GET', headers = {}, body }: Raw = {}) {
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers }, (incoming) => {
      const pieces: Buffer[] = [];
      incoming.on('data', (piece: Buffer) => pieces.push(piece));
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(pieces) }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function eventOf(path: string, raw: Raw = {}, routes?: readonly string[]): Promise<Event> {
  const events: Event[] = [];
  const url = await serve((event) => void events.push(event), routes ? { routes } : {});
  await send(url, path, raw);
  if (!events[0]) throw new Error('the function was not called');
  return events[0];
}

describe('the event', () => {
  test('is in payload format 2.0', async () => {
    const event = await eventOf('/summaries/a%20b?x=1&y=2&x=3&z', { headers: { Accept: 'text/html', 'X-Two': ['1', '2'] } }, [
      'GET /summaries/{key+}',
    ]);
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /summaries/{key+}',
      rawPath: '/summaries/a b',
      rawQueryString: 'x=1&y=2&x=3&z',
      queryStringParameters: { x: '1,3', y: '2', z: '' },
      pathParameters: { key: 'a b' },
      headers: { accept: 'text/html', 'x-two': '1,2', 'x-forwarded-proto': 'http', 'x-forwarded-for': '127.0.0.1' },
      isBase64Encoded: false,
      requestContext: {
        accountId: '000000000000',
        apiId: 'api',
        http: { method: 'GET', path: '/summaries/a b', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
        requestId: expect.stringMatching(/^[\w+/]{15}=$/),
        routeKey: 'GET /summaries/{key+}',
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z][a-z]\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
      },
    });
    expect(event).not.toHaveProperty('body');
    expect(event.headers).not.toHaveProperty('connection');
  });

  test.each([
    ['/a%2Fb', '/a/b'],
    ['/a%3Fb=c', '/a'],
    ['/a+b%2B%25', '/a+b+%'],
    ['/%C3%A9%F0%9F%98%80', '/é😀'],
    ['/a//b/../c', '/a//b/../c'],
  ])('has %s decoded: %s', async (path, rawPath) => {
    expect((await eventOf(path)).rawPath).toBe(rawPath);
  });

  test('has cookies apart from headers', async () => {
    const event = await eventOf('/', { headers: { Cookie: 'a=1; b=2' } });
    expect(event.cookies).toEqual(['a=1', 'b=2']);
    expect(event.headers).not.toHaveProperty('cookie');
  });

  test.each([
    ['application/json', '{"é":1}', false],
    ['text/plain; charset=utf-8', 'é', false],
    ['application/problem+json', '{}', false],
    ['application/octet-stream', 'é', true],
    ['application/x-www-form-urlencoded', 'a=b', true],
  ])('has a body of type %s as text or in base64', async (type, body, isBase64Encoded) => {
    const event = await eventOf('/', { method: 'POST', headers: { 'content-type': type }, body });
    expect(event).toMatchObject({ isBase64Encoded, body: isBase64Encoded ? Buffer.from(body).toString('base64') : body });
  });

  test('is not made of a path that is no UTF-8', async () => {
    const url = await serve(() => 'called');
    for (const path of ['/%zz', '/%ff']) expect((await send(url, path)).status).toBe(400);
  });
});

describe('the answer', () => {
  test.each([
    ['with everything', { statusCode: 201, headers: { 'X-Own': 1 }, cookies: ['a=1', 'b=2'], body: 'text' }, 201, 'text'],
    [
      'in base64',
      { statusCode: 200, body: Buffer.from([0, 255, 128]).toString('base64'), isBase64Encoded: true },
      200,
      Buffer.from([0, 255, 128]),
    ],
    ['without a body', { statusCode: 204 }, 204, ''],
    ['with a status in text', { statusCode: '404', body: 'none' }, 404, 'none'],
    ['of a value', { claims: [] }, 200, '{"claims":[]}'],
    ['of a text', 'hello', 200, 'hello'],
    ['of nothing', null, 200, 'null'],
    ['with an impossible status', { statusCode: 99 }, 500, '{"message":"Internal Server Error"}'],
    ['with a status that is none', { statusCode: 'fine' }, 500, '{"message":"Internal Server Error"}'],
    ['with a body that is no text', { statusCode: 200, body: { a: 1 } }, 500, '{"message":"Internal Server Error"}'],
  ])('%s', async (_, result, status, body) => {
    const answer = await send(await serve(() => result), '/');
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual(Buffer.from(body));
    expect(answer.headers['apigw-requestid']).toBeDefined();
  });

  test('has the headers and cookies of the function', async () => {
    const { headers } = await send(await serve(() => ({ statusCode: 200, headers: { 'X-Own': 1 }, cookies: ['a=1', 'b=2'] })), '/');
    expect(headers).toMatchObject({ 'x-own': '1', 'set-cookie': ['a=1', 'b=2'] });
  });

  test('with headers that HTTP cannot carry is 500', async () => {
    const url = await serve(() => ({ statusCode: 200, headers: { 'x-own': 'two\nlines' } }));
    expect((await send(url, '/')).status).toBe(500);
  });

  test('to HEAD has no body', async () => {
    const url = await serve(() => ({ statusCode: 200, headers: { etag: '"x"' }, body: 'text' }));
    expect(await send(url, '/', { method: 'HEAD' })).toMatchObject({
      status: 200,
      headers: { etag: '"x"', 'content-length': '4' },
      body: Buffer.alloc(0),
    });
  });

  test('of a function that fails says nothing of it', async () => {
    const url = await serve(() => {
      throw new InvocationError('TypeError', 'secret');
    });
    expect(await send(url, '/')).toMatchObject({ status: 500, body: Buffer.from('{"message":"Internal Server Error"}') });
  });

  test('of a function that is too slow is 503', async () => {
    const url = await serve(() => new Promise(() => undefined), { timeout: 20 });
    expect((await send(url, '/')).status).toBe(503);
  });

  test('to a path that nobody serves is 404', async () => {
    const answer = await send(await serve(() => 'called', { routes: ['GET /summaries'] }), '/other');
    expect(answer).toMatchObject({ status: 404, body: Buffer.from('{"message":"Not Found"}') });
  });

  test('to more than 10 MB is 413', async () => {
    const url = await serve(() => 'called');
    expect((await send(url, '/', { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) })).status).toBe(413);
  });

  test('to long headers is 431', async () => {
    const url = await serve(() => 'called');
    expect((await send(url, '/', { headers: { 'x-long': 'x'.repeat(11_000) } })).status).toBe(431);
  });
});

describe('where the API has CORS', () => {
  const cors: Cors = {
    allowOrigins: ['https://news.example', 'https://*.papers.example'],
    allowMethods: ['GET', 'HEAD'],
    allowHeaders: ['accept'],
    exposeHeaders: ['etag'],
    allowCredentials: false,
    maxAge: 600,
  };
  const called: unknown[] = [];
  const handle = (event: Event) => {
    called.push(event);
    return { statusCode: 200, headers: { 'Access-Control-Allow-Origin': 'https://evil.example', etag: '"x"' }, body: '' };
  };
  const preflight = (origin: string): Raw => ({ method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET' } });

  test('the API answers a preflight, the function is not asked', async () => {
    const url = await serve(handle, { cors });
    const answer = await send(url, '/x', preflight('https://news.example'));
    expect(answer).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': 'https://news.example',
        'access-control-allow-methods': 'GET,HEAD',
        'access-control-allow-headers': 'accept',
        'access-control-max-age': '600',
      },
    });
    expect(called).toEqual([]);
  });

  test.each([
    ['https://news.example', 'https://news.example'],
    ['https://daily.papers.example', 'https://daily.papers.example'],
    ['https://papers.example', undefined],
    ['https://evil.example', undefined],
  ])('%s may read: %s', async (origin, allowed) => {
    const url = await serve(handle, { cors });
    const { headers } = await send(url, '/x', { headers: { origin } });
    expect(headers['access-control-allow-origin']).toBe(allowed);
    expect(headers['access-control-expose-headers']).toBe(allowed && 'etag');
    expect((await send(url, '/x', preflight(origin))).headers['access-control-allow-origin']).toBe(allowed);
  });

  test('without CORS the function answers all of it', async () => {
    const answer = await send(await serve(handle), '/x', preflight('https://news.example'));
    expect(answer).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': 'https://evil.example' } });
  });
});
