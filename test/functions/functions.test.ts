import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Context, SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Summary } from '../../lib/summary-format.ts';
import summarySchema from '../../schemas/summary.v1.json' with { type: 'json' };
import { environmentOf, type LocalS3, openLocalS3 } from '../aws/local-s3.ts';
import { s3Stores } from '../aws/s3-stores.ts';
import type { OpenStores } from '../aws/store-contract.ts';
import { httpEvent } from '../handlers/http-events.ts';
import { s3Event, sqsEvent } from '../handlers/s3-events.ts';

// The functions as they are deployed, on the S3 of npm start: real clients, real requests, the real engine.

const article = `Bridge to reopen in May, mayor says

Mayor Ana Ruiz said on Monday that the Harbour Bridge will reopen in May, two years after a barge struck it.
“We have replaced every cable,” Ruiz told reporters. “It is safer than the day it was built.”
Repairs cost 41 million euros, 6 million more than planned, according to the city’s engineers.
Residents of the east bank have driven 14 kilometres around the harbour since the accident in 2024.
`;

let s3: LocalS3;
let stores: OpenStores;
const logged: string[] = [];
let summarizeArticle: (event: unknown, context: Context) => Promise<SQSBatchResponse | undefined>;
let serveSummaries: typeof import('../../functions/serve-summaries.ts').handler;

beforeAll(async () => {
  s3 = await openLocalS3();
  stores = s3Stores(s3);
  for (const [name, value] of Object.entries(environmentOf(s3))) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
  ({ handler: summarizeArticle } = await import('../../functions/summarize-article.ts'));
  ({ handler: serveSummaries } = await import('../../functions/serve-summaries.ts'));
});
beforeEach(() => void s3.requests.splice(0));
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await stores.close();
  await s3.close();
});

const context = { awsRequestId: 'request-1', getRemainingTimeInMillis: () => 60_000 } as Context;

async function handleChangesOf(...keys: string[]): Promise<SQSBatchResponse['batchItemFailures'] | undefined> {
  return (await summarizeArticle(sqsEvent(...keys.map((key) => s3Event({ key }))), context))?.batchItemFailures;
}

async function get(target: string) {
  const { statusCode, body = '' } = await serveSummaries(httpEvent('GET', target));
  return { status: statusCode, value: JSON.parse(body) };
}

const ajv = new Ajv2020({ allowUnionTypes: true });
addFormats.default(ajv);
const isSummary = ajv.compile<Summary>(summarySchema);

describe('from an uploaded article to its summary', () => {
  test('202, then 200 with a valid summary; three requests to write it, one to read it', async () => {
    await stores.putArticle('2026/bridge.txt', article, 'text/plain');
    expect(await get('/summaries/2026/bridge.txt')).toMatchObject({ status: 202 });
    s3.requests.length = 0;
    expect(await handleChangesOf('2026/bridge.txt')).toEqual([]);
    const [read, written, looked] = ['GET /test-articles/', 'PUT /test-summaries/', 'HEAD /test-articles/'].map(
      (start) => `${start}2026/bridge.txt`,
    );
    expect(s3.requests).toEqual([read, written, looked]);
    s3.requests.length = 0;
    const { status, value } = await get('/summaries/2026/bridge.txt');
    expect(s3.requests).toEqual(['GET /test-summaries/2026/bridge.txt']);
    expect(status).toBe(200);
    expect(isSummary(value), JSON.stringify(isSummary.errors)).toBe(true);
    expect(value).toMatchObject({
      id: '2026/bridge.txt',
      status: 'ready',
      source: { key: '2026/bridge.txt', bytes: Buffer.byteLength(article) },
    });
    expect(value.claims.length).toBeGreaterThan(0);
    expect(value.summary.sentences.length).toBeGreaterThan(0);
  });

  test('a deleted article loses its summary, in three requests', async () => {
    await stores.putArticle('gone.txt', article);
    await handleChangesOf('gone.txt');
    await stores.deleteArticle('gone.txt');
    s3.requests.length = 0;
    expect(await handleChangesOf('gone.txt')).toEqual([]);
    expect(s3.requests).toEqual(['GET /test-articles/gone.txt', 'DELETE /test-summaries/gone.txt', 'HEAD /test-articles/gone.txt']);
    expect(await get('/summaries/gone.txt')).toMatchObject({ status: 404 });
  });

  test.each(['a b+c/é.txt', '100%25.txt', '//who?.txt', '😀'])('with the key %j', async (key) => {
    await stores.putArticle(key, article);
    expect(await handleChangesOf(key)).toEqual([]);
    expect(await get(`/summaries?key=${encodeURIComponent(key)}`)).toMatchObject({ status: 200, value: { id: key } });
  });

  test('the same article gives the same summary, byte for byte', async () => {
    await stores.putArticle('same.txt', article);
    await handleChangesOf('same.txt');
    const first = await stores.summaries.read('same.txt');
    await handleChangesOf('same.txt');
    expect((await stores.summaries.read('same.txt'))?.body).toBe(first?.body);
  });
});

describe('bad articles', { timeout: 30_000 }, () => {
  const binary = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
  const rows: readonly [name: string, body: string | Uint8Array, code: string][] = [
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n\t\r\n ', 'empty'],
    ['folder/', '', 'folder-marker'],
    ['binary.jpg', binary, 'binary'],
    ['large.txt', 'x '.repeat(25 * 1024 * 1024), 'too-large'],
    ['one-word.txt', 'Fire', 'too-short'],
    ['marks.txt', '“”"\'‘’»«'.repeat(50), 'not-prose'],
    ['nul.txt', `${article}\0\0\0`.repeat(3), 'binary'],
  ];

  test.each(rows)('%s is recorded with its reason, served as 422, and not tried again', async (key, body, code) => {
    await stores.putArticle(key, body);
    expect(await handleChangesOf(key)).toEqual([]);
    const { body: written = '' } = (await stores.summaries.read(key)) ?? {};
    const summary = JSON.parse(written);
    expect(isSummary(summary), JSON.stringify(isSummary.errors)).toBe(true);
    expect(summary).toMatchObject({ id: key, problem: { code }, claims: [], source: { bytes: Buffer.byteLength(body) } });
    expect(await get(`/summaries?key=${encodeURIComponent(key)}`)).toMatchObject({
      status: 422,
      value: { code, detail: summary.problem.detail },
    });
  });

  test('and the good ones of the same batch are summarized', async () => {
    await stores.putArticle('good.txt', article);
    expect(await handleChangesOf(...rows.map(([key]) => key), 'good.txt')).toEqual([]);
    expect(await get('/summaries/good.txt')).toMatchObject({ status: 200 });
  });

  test.each([
    ['no-full-stop.txt', article.replaceAll('.', '')],
    ['one-line.txt', article.replaceAll('\n', ' ').repeat(200).slice(0, 100_000)],
    ['emoji.txt', `${article}${'👩‍👩‍👧‍👦 🇪🇺 '.repeat(40)}`],
    [
      'right-to-left.txt',
      'قالت رئيسة البلدية يوم الاثنين إن الجسر سيفتح في مايو. استغرقت الإصلاحات عامين وكلفت الكثير من المال. '.repeat(5),
    ],
    ['latin-1.txt', Buffer.from(article.replaceAll(/[“”’]/g, '"').replace('Ruiz', 'Muñoz'), 'latin1')],
  ])('%s is odd and does no harm', async (key, body) => {
    await stores.putArticle(key, body);
    expect(await handleChangesOf(key)).toEqual([]);
    const summary = JSON.parse((await stores.summaries.read(key))?.body ?? '');
    expect(isSummary(summary), JSON.stringify(isSummary.errors)).toBe(true);
  });
});

test('the log names keys and outcomes and has no word of an article', async () => {
  await stores.putArticle('log.txt', article);
  logged.length = 0;
  await handleChangesOf('log.txt', 'empty.txt');
  await get('/summaries/log.txt');
  expect(logged.flatMap((line) => JSON.parse(line).event ?? []).toSorted()).toEqual(['article', 'article', 'batch', 'request']);
  expect(logged.join('')).toContain('"key":"log.txt","outcome":"ready"');
  expect(logged.join('')).not.toMatch(/Ruiz|Harbour|cable/);
});

test.each(['summarize-article', 'serve-summaries'])('%s does not start with a bad configuration', async (name) => {
  vi.resetModules();
  vi.stubEnv('ARTICLES_BUCKET', '');
  await expect(import(`../../functions/${name}.ts`)).rejects.toThrow('ARTICLES_BUCKET is not set');
});
