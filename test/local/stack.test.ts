import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { build } from 'esbuild';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Stack, type StackOptions, startStack } from '../../local/stack.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { articleResources, echoHandler, recordingHandler, writeService } from './tiny-service.ts';

const patience = { timeout: 10_000, interval: 20 };

interface Running {
  readonly stack: Stack;
  readonly put: (key: string, text?: string) => Promise<unknown>;
  readonly remove: (key: string) => Promise<unknown>;
}

/** A service that writes down every event it gets. */
function recordingService(folder = temporaryFolder()) {
  const record = join(folder, 'record.jsonl');
  const templateFile = writeService(join(folder, 'package'), articleResources(), {
    'summarize.zip': { 'index.mjs': recordingHandler(record) },
    'serve.zip': { 'index.mjs': echoHandler },
  });
  const events = () =>
    existsSync(record)
      ? readFileSync(record, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [];
  const seen = () =>
    events().flatMap(({ Records = [] }) =>
      Records.map((entry: { eventName: string; s3: { object: { key: string } } }) => `${entry.eventName} ${entry.s3.object.key}`),
    );
  return { folder, templateFile, events, seen };
}

async function start(
  { folder, templateFile }: { folder: string; templateFile: string },
  more: Partial<StackOptions> = {},
): Promise<Running> {
  const stack = await startStack({
    templateFile,
    dataDirectory: join(folder, 'data'),
    duplicates: 0,
    timeScale: 600,
    complain: () => undefined,
    ...more,
  });
  const client = new S3Client({ endpoint: stack.s3Url, credentials: stack.credentials, region: 'us-east-1', forcePathStyle: true });
  const Bucket = stack.watchedBucket ?? '';
  onTestFinished(async () => {
    client.destroy();
    await stack.stop(0);
  });
  return {
    stack,
    put: (Key, Body = 'text') => client.send(new PutObjectCommand({ Bucket, Key, Body })),
    remove: (Key) => client.send(new DeleteObjectCommand({ Bucket, Key })),
  };
}

const queueNamed = ({ stack }: Running, name: string) => stack.queues.find(({ options }) => options.name === name);
const isQuiet = ({ stack }: Running) =>
  expect(stack.queues.map(({ counts }) => counts.inFlight + counts.visible + counts.delayed)).toEqual([0, 0]);

describe('the stack', { timeout: 30_000 }, () => {
  test('tells the function of every change, and of itself once', async () => {
    const service = recordingService();
    const running = await start(service);
    await running.put('a b+c/é.txt');
    await running.remove('a b+c/é.txt');
    await vi.waitFor(() => expect(service.events()).toHaveLength(3), patience);
    expect(service.seen().sort()).toEqual(['ObjectCreated:Put a+b%2Bc/%C3%A9.txt', 'ObjectRemoved:Delete a+b%2Bc/%C3%A9.txt']);
    expect(service.events().filter(({ Event }) => Event === 's3:TestEvent')).toHaveLength(1);
    await vi.waitFor(() => isQuiet(running), patience);
    await running.stack.stop();
    const again = await start(service);
    await again.put('b.txt');
    await vi.waitFor(() => expect(service.seen()).toHaveLength(3), patience);
    expect(service.events().filter(({ Event }) => Event === 's3:TestEvent')).toHaveLength(1);
  });

  test('delivers a share of the notifications twice', async () => {
    const service = recordingService();
    const running = await start(service, { duplicates: 0.5 });
    for (const key of ['a', 'b', 'c', 'd']) await running.put(key);
    await vi.waitFor(() => expect(service.seen()).toHaveLength(6), patience);
    expect(service.seen().filter((line) => line.endsWith(' b'))).toHaveLength(2);
  });

  test('tries again, then keeps dead letters that can be looked at and sent back', async () => {
    const service = recordingService();
    const running = await start(service);
    await running.put('poison.txt');
    await vi.waitFor(() => expect(queueNamed(running, 'tiny-dead-letters')?.counts.visible).toBe(1), patience);
    expect(service.seen()).toHaveLength(2);
    const shown = await (await fetch(`${running.stack.apiUrl}/_local/queues`)).json();
    expect(shown).toMatchObject([
      {
        name: 'tiny-dead-letters',
        deadLettersOf: ['tiny-changes'],
        visible: 1,
        messages: [{ receives: 2, body: expect.stringContaining('poison.txt') }],
      },
      { name: 'tiny-changes', visible: 0 },
    ]);
    const redrive = await fetch(`${running.stack.apiUrl}/_local/queues/tiny-dead-letters/redrive`, { method: 'POST' });
    expect(await redrive.json()).toEqual({ moved: 1, to: 'tiny-changes' });
    await vi.waitFor(() => expect(service.seen()).toHaveLength(4), patience);
    expect((await fetch(`${running.stack.apiUrl}/_local/queues/tiny-changes/redrive`, { method: 'POST' })).status).toBe(400);
    expect((await fetch(`${running.stack.apiUrl}/_local/queues/nobody/redrive`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${running.stack.apiUrl}/_local/queues`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${running.stack.apiUrl}/_local/other`)).status).toBe(404);
  });

  test('goes on when a function crashes', async () => {
    const complaints: string[] = [];
    const service = recordingService();
    const running = await start(service, { complain: (message) => void complaints.push(message) });
    await running.put('crash.txt');
    await vi.waitFor(() => expect(queueNamed(running, 'tiny-dead-letters')?.counts.visible).toBe(1), patience);
    await running.put('after.txt');
    await vi.waitFor(() => expect(service.seen().at(-1)).toBe('ObjectCreated:Put after.txt'), patience);
    expect((await fetch(`${running.stack.apiUrl}/crash`)).status).toBe(500);
    expect(await (await fetch(`${running.stack.apiUrl}/fine`)).text()).toBe('/fine');
    expect(complaints).toContainEqual(expect.stringContaining('tiny-serve: Runtime.ExitError'));
    expect(readdirSync(join(service.folder, 'data', 'logs')).sort()).toEqual(['tiny-serve.log', 'tiny-summarize.log']);
  });

  test('finishes what is under way when it stops, and keeps what is not', async () => {
    const service = recordingService();
    const running = await start(service, { concurrency: 1 });
    await vi.waitFor(() => isQuiet(running), patience);
    await running.put('slow 1');
    await vi.waitFor(() => expect(service.seen()).toEqual(['ObjectCreated:Put slow+1']), patience);
    await running.put('slow 2');
    await running.stack.stop();
    expect(service.seen()).toEqual(['ObjectCreated:Put slow+1']);
    const again = await start(service);
    await vi.waitFor(() => expect(service.seen()).toEqual(['ObjectCreated:Put slow+1', 'ObjectCreated:Put slow+2']), patience);
    await vi.waitFor(() => isQuiet(again), patience);
  });

  test('refuses a second start on the same data, and lets go when it stops', async () => {
    const service = recordingService();
    const running = await start(service);
    await running.stack.stop();
    await (await start(service)).stack.stop();
    expect(existsSync(join(service.folder, 'data', 'lock.json'))).toBe(false);
  });

  test('refuses a template whose queue gives up before the function', async () => {
    const folder = temporaryFolder();
    const impatient = { Changes: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 5 } } };
    const code = { 'index.mjs': echoHandler };
    const templateFile = writeService(folder, articleResources(impatient), { 'summarize.zip': code, 'serve.zip': code });
    const starting = startStack({ templateFile, dataDirectory: join(folder, 'data') });
    await expect(starting).rejects.toThrow('Mapping: the visibility time-out of local-Changes, 5 s, is less than the time limit');
    expect(existsSync(join(folder, 'data', 'lock.json'))).toBe(false);
  });

  test('says which artefact is missing or broken', async () => {
    const folder = temporaryFolder();
    const templateFile = writeService(folder, articleResources(), { 'summarize.zip': { '../escape.mjs': '' } });
    const starting = () => startStack({ templateFile, dataDirectory: join(folder, 'data') });
    await expect(starting()).rejects.toThrow('summarize.zip holds a path that leads out of it: ../escape.mjs');
    rmSync(join(folder, 'summarize.zip'));
    await expect(starting()).rejects.toThrow('Cannot unpack');
  });
});

test('a bundled function reads and writes objects with the SDK, and the API serves them', { timeout: 30_000 }, async () => {
  const sdk = `import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';\nconst s3 = new S3Client({});\n`;
  const summarize = `${sdk}
    export const handler = async ({ Records }) => {
      for (const { s3: { bucket, object } } of Records.flatMap(({ body }) => JSON.parse(body).Records ?? [])) {
        const Key = decodeURIComponent(object.key.replaceAll('+', ' '));
        const article = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key }));
        await s3.send(new PutObjectCommand({ Bucket: process.env.SUMMARIES, Key, Body: (await article.Body.transformToString()).toUpperCase() }));
      }
    };`;
  const serve = `${sdk}
    export const handler = async ({ rawPath }) => {
      const summary = await s3.send(new GetObjectCommand({ Bucket: process.env.SUMMARIES, Key: rawPath.slice(1) })).catch(() => null);
      return summary ? { statusCode: 200, body: await summary.Body.transformToString() } : { statusCode: 404 };
    };`;
  const bundled = async (contents: string) => {
    const stdin = { contents, resolveDir: import.meta.dirname };
    const { outputFiles } = await build({
      stdin,
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      minify: true,
      logLevel: 'error',
    });
    return { 'index.cjs': outputFiles[0]?.text ?? '' };
  };
  const folder = temporaryFolder();
  const zips = { 'summarize.zip': await bundled(summarize), 'serve.zip': await bundled(serve) };
  const running = await start({ folder, templateFile: writeService(join(folder, 'package'), articleResources(), zips) });
  await running.put('a b+c/é 100%.txt', 'an article');
  const read = () => fetch(`${running.stack.apiUrl}/${encodeURIComponent('a b+c/é 100%.txt')}`);
  await vi.waitFor(async () => expect(await (await read()).text()).toBe('AN ARTICLE'), patience);
  const client = new S3Client({ endpoint: running.stack.s3Url, credentials: running.stack.credentials, region: 'x', forcePathStyle: true });
  const summary = await client.send(new GetObjectCommand({ Bucket: running.stack.buckets.Summaries, Key: 'a b+c/é 100%.txt' }));
  expect(await summary.Body?.transformToString()).toBe('AN ARTICLE');
  client.destroy();
});
