import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import type { Context, S3BatchResult } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BatchOperationEvent } from '../../lib/handlers/event-batch-operation.ts';
import { manifestLine, writeManifests } from '../../scripts/backfill/manifest.ts';
import { stackOutputs } from '../../scripts/backfill/stack-outputs.ts';
import { environmentOf, type LocalS3, openLocalS3 } from '../aws/local-s3.ts';
import { s3Stores, sdkClient } from '../aws/s3-stores.ts';

const run = promisify(execFile);
const script = path.resolve(import.meta.dirname, '../../scripts/backfill.ts');

const description = (outputs: Readonly<Record<string, string>>): string =>
  JSON.stringify({ Stacks: [{ Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })) }] });

const outputs = {
  ArticlesBucketName: 'test-articles',
  JobsBucketName: 'test-jobs',
  SummarizeArticleArn: 'arn:aws:lambda:eu-west-1:000000000000:function:keyclaims-dev-summarize-article',
  BackfillRoleArn: 'arn:aws:iam::000000000000:role/backfill',
};

async function* each(keys: readonly string[]): AsyncGenerator<string> {
  yield* keys;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keyclaims-backfill-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a manifest', () => {
  test.each([
    ['a.txt', 'b,a.txt\n'],
    ['2026/a b+c/é,"quoted".txt', 'b,2026/a%20b%2Bc/%C3%A9%2C%22quoted%22.txt\n'],
    ["100% (draft)'s!*.txt", 'b,100%25%20%28draft%29%27s%21%2A.txt\n'],
    ['line\nbreak', 'b,line%0Abreak\n'],
  ])('%j → %j', (key, line) => {
    expect(manifestLine('b', key)).toBe(line);
  });

  test('is cut where S3 would not take it in one request; no key is lost', async () => {
    const keys = ['a', 'bb', 'ccc', 'dddd', 'e'.repeat(30), 'f'];
    const manifests = await writeManifests('b', each(keys), (number) => path.join(folder, `cut-${number}.csv`), 12);
    expect(manifests.map((manifest) => manifest.keys)).toEqual([2, 1, 1, 1, 1]);
    expect(manifests.map(({ file }) => readFileSync(file, 'utf8')).join('')).toBe(keys.map((key) => `b,${key}\n`).join(''));
  });

  test('of no keys is none', async () => {
    expect(await writeManifests('b', each([]), () => path.join(folder, 'none.csv'))).toEqual([]);
  });
});

describe('the description of a stack', () => {
  test('without what a backfill needs says how to get it', () => {
    const { JobsBucketName: _, ...rest } = outputs;
    expect(() => stackOutputs(description(rest))).toThrow('the stack has no JobsBucketName: deploy it with --param backfill=on');
  });

  test('must be of one stack', () => {
    expect(() => stackOutputs('{"Stacks": []}')).toThrow('expected the description of one stack, got 0');
  });
});

describe('npm run backfill', { timeout: 60_000 }, () => {
  const article = (town: string) =>
    `Mayor Ana Ruiz of ${town} said on Monday that the bridge will reopen in May. “We have replaced every cable,” Ruiz told reporters. ` +
    `Repairs cost 41 million euros, 6 million more than planned, according to the city’s engineers. ` +
    `Residents of the east bank have driven 14 kilometres around the harbour since the accident in 2024, and many shops have closed.\n`;
  const articles = { 'a b+c/é.txt': article('Harbour'), 'short.txt': 'Too short.', "news/(100%)'s.txt": article('Eastbank') };
  let s3: LocalS3;
  let environment: Record<string, string>;

  beforeAll(async () => {
    s3 = await openLocalS3(['test-jobs']);
    environment = environmentOf(s3);
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    const stores = s3Stores(s3);
    for (const [key, text] of Object.entries(articles)) await stores.putArticle(key, text);
    await stores.close();
    writeFileSync(path.join(folder, 'stack.json'), description(outputs));
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await s3.close();
  });

  const backfill = (...more: string[]) =>
    run(process.execPath, [script, '--stack', path.join(folder, 'stack.json'), '--to', path.join(folder, 'jobs'), ...more], {
      env: { PATH: process.env.PATH, ...environment },
    });

  test('uploads a manifest, and writes a job that names it and the function', async () => {
    const { stdout } = await backfill();
    const [request = ''] = globSync('*.json', { cwd: path.join(folder, 'jobs') });
    const job = JSON.parse(readFileSync(path.join(folder, 'jobs', request), 'utf8'));
    const Key = `manifests/${request.replace('.json', '.csv')}`;
    const client = sdkClient(s3);
    const uploaded = await client.send(new GetObjectCommand({ Bucket: 'test-jobs', Key }));
    expect((await uploaded.Body?.transformToString())?.trim().split('\n')).toEqual([
      'test-articles,a%20b%2Bc/%C3%A9.txt',
      'test-articles,news/%28100%25%29%27s.txt',
      'test-articles,short.txt',
    ]);
    expect(job).toMatchObject({
      AccountId: '000000000000',
      ConfirmationRequired: true,
      Operation: { LambdaInvoke: { FunctionArn: outputs.SummarizeArticleArn, InvocationSchemaVersion: '1.0' } },
      Manifest: { Location: { ObjectArn: `arn:aws:s3:::test-jobs/${Key}`, ETag: uploaded.ETag?.replaceAll('"', '') } },
      Report: { Enabled: true, Bucket: 'arn:aws:s3:::test-jobs', ReportScope: 'AllTasks' },
      RoleArn: outputs.BackfillRoleArn,
    });
    expect(stdout).toMatch(/^3 articles in .*create-job/s);
    client.destroy();
  });

  test('lists what a prefix names, and says when that is nothing', async () => {
    expect((await backfill('--prefix', 'news/')).stdout).toMatch(/^1 articles in /);
    expect((await backfill('--prefix', 'old/')).stdout).toBe('No article in test-articles has a key that begins with "old/".\n');
  });

  test('a job summarizes every article of its manifest; the same job again changes nothing', async () => {
    const [manifest = ''] = globSync('*.csv', { cwd: path.join(folder, 'jobs') }).toSorted();
    const lines = readFileSync(path.join(folder, 'jobs', manifest), 'utf8')
      .trim()
      .split('\n');
    const { handler } = await import('../../functions/summarize-article.ts');
    const client = sdkClient(s3);
    /** As S3 does: one invocation a line. */
    const runJob = async (): Promise<string[]> => {
      const results: string[] = [];
      for (const [index, line] of lines.entries()) {
        const [bucket = '', s3Key = ''] = line.split(',');
        const tasks = [{ taskId: String(index), s3Key, s3VersionId: null, s3BucketArn: `arn:aws:s3:::${bucket}` }];
        const event: BatchOperationEvent = { invocationSchemaVersion: '1.0', invocationId: 'i', job: { id: 'j' }, tasks };
        const context = { awsRequestId: 'r', getRemainingTimeInMillis: () => 60_000 } as Context;
        const answer: S3BatchResult = await handler(event, context);
        results.push(...answer.results.map(({ resultCode, resultString }) => `${resultCode} ${resultString}`));
      }
      return results;
    };
    const state = () =>
      Promise.all(
        Object.keys(articles).map(async (Key) => {
          const { ETag, LastModified } = await client.send(new HeadObjectCommand({ Bucket: s3.summariesBucket, Key }));
          return [Key, ETag, LastModified];
        }),
      );
    const writes = () => s3.requests.filter((request) => /^(PUT|POST|DELETE) \/test-summaries/.test(request));
    const results = await runJob();
    expect(results.filter((result) => result === 'Succeeded ready')).toHaveLength(2);
    expect(results.filter((result) => result.startsWith('Succeeded insufficient-text: '))).toHaveLength(1);
    const before = await state();
    expect(writes()).toHaveLength(2 + 3);
    expect(await runJob()).toEqual(results);
    expect(writes()).toHaveLength(2 + 3);
    expect(await state()).toEqual(before);
    client.destroy();
  });

  test('says what is wrong with its arguments, and with what it was given', async () => {
    await expect(run(process.execPath, [script])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected --stack FILE'),
    });
    await expect(backfill('--stack', path.join(folder, 'missing.json'))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('ENOENT'),
    });
  });
});
