import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { articleStore } from '../../lib/aws/article-store.ts';
import type { GivenToClient } from '../../lib/aws/s3-client.ts';
import { summaryStore } from '../../lib/aws/summary-store.ts';
import type { ArticleStore, SummaryStore } from '../../lib/ports.ts';
import { clientOf } from './s3-stores.ts';

let close = () => {};
afterEach(() => close());

/** Stores on a server that answers everything in one way. */
async function storesOn(
  answer: http.RequestListener,
  given: GivenToClient = {},
): Promise<{ articles: ArticleStore; summaries: SummaryStore; server: http.Server; requests: string[] }> {
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    requests.push(request.method ?? '');
    request.resume();
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const client = clientOf({ endpoint: `http://127.0.0.1:${port}`, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } }, given);
  close = () => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  };
  return {
    articles: articleStore(client, { bucket: 'articles', maxBytes: 1000 }),
    summaries: summaryStore(client, 'summaries'),
    server,
    requests,
  };
}

const s3Error = (status: number, code: string): http.RequestListener => {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>text</Message></Error>`;
  return (request, response) => {
    response.writeHead(status, { 'content-type': 'application/xml', 'x-amz-request-id': 'REQ1' });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
};

// The SDK waits between its tries.
describe('what S3 refuses for good is told apart from what passes', { timeout: 30_000 }, () => {
  test.each([
    [500, 'InternalError', 'storage-unavailable'],
    [503, 'SlowDown', 'storage-unavailable'],
    [400, 'RequestTimeout', 'storage-unavailable'],
    [403, 'AccessDenied', 'storage-refused'],
    [403, 'SignatureDoesNotMatch', 'storage-refused'],
    [404, 'NoSuchBucket', 'storage-refused'],
    [400, 'KeyTooLongError', 'storage-refused'],
  ])('%i %s → %s', async (status, name, code) => {
    const { articles, summaries } = await storesOn(s3Error(status, name));
    const expected = { name: 'StorageError', code, isTemporary: code === 'storage-unavailable' };
    const asked = [
      articles.read('a'),
      summaries.read('a'),
      summaries.write('a', '{}'),
      summaries.refuse('a', '{}'),
      summaries.remove('a'),
      summaries.list({ prefix: '', cursor: null, limit: 1 }),
    ];
    await Promise.all(asked.map((answer) => expect(answer).rejects.toMatchObject(expected)));
  });

  test('HEAD has no body: the status decides', async () => {
    await expect((await storesOn(s3Error(403, 'AccessDenied'))).articles.version('a')).rejects.toMatchObject({ code: 'storage-refused' });
    close();
    const { articles } = await storesOn(s3Error(503, 'SlowDown'));
    await expect(articles.version('a')).rejects.toMatchObject({ code: 'storage-unavailable' });
    close();
    expect(await (await storesOn(s3Error(404, 'NoSuchKey'))).articles.version('a')).toBeNull();
  });

  test('the message says what was asked, where, and the request id of S3', async () => {
    const { articles } = await storesOn(s3Error(403, 'AccessDenied'));
    await expect(articles.read('a')).rejects.toThrow('get in articles: AccessDenied (403), request REQ1');
  });
});

test('a fault that passes at once is not noticed', async () => {
  let faults = 1;
  const { articles, requests } = await storesOn((request, response) => {
    if (faults-- > 0) return s3Error(503, 'SlowDown')(request, response);
    response.writeHead(200, { etag: '"e"', 'content-length': 2 });
    response.end('ok');
  });
  expect((await articles.read('a'))?.body?.length).toBe(2);
  expect(requests).toEqual(['GET', 'GET']);
});

test.each([
  [500, 'InternalError', 3],
  [502, 'BadGateway', 3],
  [503, 'ServiceUnavailable', 3],
  [400, 'RequestTimeout', 3],
  [403, 'AccessDenied', 1],
  [404, 'NoSuchBucket', 1],
  [400, 'ExpiredToken', 1],
])('%i %s is asked %i times', async (status, code, times) => {
  const { summaries, requests } = await storesOn(s3Error(status, code));
  await expect(summaries.write('a', '{}')).rejects.toThrow(code);
  expect(requests).toEqual(Array.from({ length: times }, () => 'PUT'));
});

test('a closed connection is asked again', async () => {
  let faults = 2;
  const { summaries, requests } = await storesOn((_, response) => void (faults-- > 0 ? response.destroy() : response.end()));
  await summaries.write('a', '{}');
  expect(requests).toHaveLength(3);
});

test.each<[string, number, (stores: { articles: ArticleStore; summaries: SummaryStore }) => Promise<unknown>]>([
  ['GET', 3, ({ articles }) => articles.read('a')],
  ['HEAD', 3, ({ articles }) => articles.version('a')],
  // It may still be carried out, after what others write then: only its message, which comes back later, makes good for it.
  ['PUT', 1, ({ summaries }) => summaries.write('a', '{}')],
  ['DELETE', 1, ({ summaries }) => summaries.remove('a')],
  ['POST', 1, ({ summaries }) => summaries.refuse('a', '{}')],
])('a %s without an answer is asked %i times', async (method, times, ask) => {
  const stores = await storesOn(() => {}, { requestTimeout: 50 });
  await expect(ask(stores)).rejects.toMatchObject({ code: 'storage-unavailable' });
  expect(stores.requests).toEqual(Array.from({ length: times }, () => method));
});

test('an answer that is no S3’s has the name of its status', async () => {
  const { articles } = await storesOn(
    (_, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not here<br>'),
  );
  expect(await articles.read('a')).toBeNull();
  close();
  const { summaries } = await storesOn((_, response) => void response.writeHead(403).end('<html><p>No'));
  await expect(summaries.write('a', '{}')).rejects.toThrow('put in summaries: Forbidden (403), request unknown');
});

describe('a clock that is wrong', () => {
  const hour = 3_600_000;
  /** A server whose clock is an hour ahead, and what it heard the time to be. */
  async function serverOfTomorrow() {
    const heard: number[] = [];
    const stores = await storesOn((request, response) => {
      const [, year, month, day, hours, minutes, seconds] =
        /^(....)(..)(..)T(..)(..)(..)Z$/.exec(String(request.headers['x-amz-date'])) ?? [];
      const sentAt = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
      heard.push(sentAt);
      const now = Date.now() + hour;
      response.setHeader('date', new Date(now).toUTCString());
      if (Math.abs(now - sentAt) > 900_000) s3Error(403, 'RequestTimeTooSkewed')(request, response);
      else response.writeHead(200, { etag: '"e"', 'last-modified': new Date(now).toUTCString() }).end();
    });
    return { ...stores, heard };
  }

  test.each([
    ['GET', ({ articles }: { articles: ArticleStore }) => articles.read('a')],
    ['HEAD', ({ articles }: { articles: ArticleStore }) => articles.version('a')],
  ])('is corrected after the first refusal of a %s, and stays so', async (_, ask) => {
    const stores = await serverOfTomorrow();
    expect(await ask(stores)).toMatchObject({ etag: 'e' });
    expect(stores.heard).toHaveLength(2);
    await ask(stores);
    expect(stores.heard).toHaveLength(3);
  });

  test('that cannot be corrected is a fault that passes', async () => {
    const { articles, requests } = await storesOn(s3Error(403, 'RequestTimeTooSkewed'));
    await expect(articles.read('a')).rejects.toMatchObject({ code: 'storage-unavailable' });
    expect(requests).toEqual(['GET']);
  });
});

describe('checksums', () => {
  const crc32OfOk = 'edzdRw==';

  test('are sent with what is written', async () => {
    const sent: unknown[] = [];
    const { summaries } = await storesOn((request, response) => {
      sent.push(request.headers['x-amz-checksum-crc32'], request.headers['content-length']);
      response.end();
    });
    await summaries.write('a', 'ok');
    expect(sent).toEqual([crc32OfOk, '2']);
  });

  test.each([
    ['right', crc32OfOk, 'ok'],
    ['of parts', 'AAAAAA==-2', 'ok'],
    ['wrong', 'AAAAAA==', 'storage-unavailable'],
  ])('of what is read: %s', async (_, checksum, expected) => {
    const { summaries } = await storesOn((_, response) => void response.writeHead(200, { 'x-amz-checksum-crc32': checksum }).end('ok'));
    expect(
      await summaries.read('a').then(
        (summary) => summary?.body,
        ({ code }) => code,
      ),
    ).toBe(expected);
  });
});

test('an upload that fails after S3 began to answer is a fault', async () => {
  const { summaries, requests } = await storesOn((request, response) => {
    if (request.url?.includes('uploads'))
      return void response.end('<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>');
    response.end(request.method === 'POST' ? '<Error><Code>InternalError</Code></Error>' : '');
  });
  await expect(summaries.refuse('a', '{}')).rejects.toMatchObject({ code: 'storage-unavailable' });
  expect(requests).toEqual(['POST', 'PUT', 'POST', 'POST', 'POST']);
});

test('a closed port is a storage that is unavailable', async () => {
  const { articles, server } = await storesOn(() => {});
  await new Promise((closed) => server.close(closed));
  await expect(articles.read('a')).rejects.toMatchObject({ code: 'storage-unavailable' });
});

test('a body that breaks off is a fault and not a shorter article', async () => {
  const { articles, summaries } = await storesOn((_, response) => {
    response.writeHead(200, { etag: '"e"', 'content-length': 100 });
    response.write('only the beginning', () => response.destroy());
  });
  await expect(articles.read('a')).rejects.toMatchObject({ code: 'storage-unavailable' });
  await expect(summaries.read('a')).rejects.toMatchObject({ code: 'storage-unavailable' });
});

test('the body of an article over the limit is not fetched', async () => {
  const closed = Promise.withResolvers<number>();
  const { articles } = await storesOn((_, response) => {
    response.writeHead(200, { etag: '"e"', 'content-length': 50_000_000 });
    response.write('x'.repeat(1001));
    response.on('close', () => closed.resolve(response.socket?.bytesWritten ?? 0));
  });
  expect(await articles.read('a')).toMatchObject({ bytes: 50_000_000, body: null });
  expect(await closed.promise).toBeLessThan(10_000);
});
