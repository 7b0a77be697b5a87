import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { localCredentials } from '../../local/credentials.ts';
import { listen } from '../../local/listen.ts';
import { newFolder } from './temporary-folder.ts';
import { articleResources, echoHandler, recordingHandler, writeService } from './tiny-service.ts';

const program = fileURLToPath(new URL('../../local/start.mjs', import.meta.url));
const patience = { timeout: 15_000, interval: 20 };

let folder: string;
let templateFile: string;
let record: string;
beforeAll(() => {
  folder = newFolder();
  record = join(folder, 'record.jsonl');
  templateFile = writeService(join(folder, 'package'), articleResources(), {
    'summarize.zip': { 'index.mjs': recordingHandler(record) },
    'serve.zip': { 'index.mjs': echoHandler },
  });
  mkdirSync(join(folder, 'samples', 'sub'), { recursive: true });
  writeFileSync(join(folder, 'samples', 'sub', 'a b.txt'), 'a sample');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
}

function call(args: readonly string[]): Program {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      text += bytes.toString();
    });
  }
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, output: () => text, exit: once(child, 'close').then(([code]) => code as number | null) };
}

const usual = (data: string) => [
  '--template',
  templateFile,
  '--samples',
  'no-samples',
  '--port',
  '0',
  '--s3-port',
  '0',
  '--data-dir',
  data,
  '--inbox',
  `${data}-inbox`,
];

async function started(data: string, more: readonly string[] = []): Promise<Program & { apiUrl: string; s3Url: string }> {
  const running = call([...usual(data), ...more]);
  await vi.waitFor(() => expect(running.output()).toContain('Ctrl-C stops it.'), patience);
  const urlOf = (name: string) => new RegExp(`${name} +(http://\\S+)`).exec(running.output())?.[1] ?? '';
  return { ...running, apiUrl: urlOf('API'), s3Url: urlOf('S3') };
}
async function upload(endpoint: string, ...keys: readonly string[]): Promise<void> {
  const client = new S3Client({ endpoint, credentials: localCredentials, region: 'us-east-1', forcePathStyle: true });
  await Promise.all(keys.map((Key) => client.send(new PutObjectCommand({ Bucket: 'tiny-articles', Key, Body: 'x' }))));
  client.destroy();
}

const records = () => (existsSync(record) ? readFileSync(record, 'utf8') : '');
const sandboxes = () =>
  records()
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { process: number }).process);
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('npm start', { timeout: 40_000 }, () => {
  test('explains itself', async () => {
    const { exit, output } = call(['--help']);
    expect(await exit).toBe(0);
    expect(output()).toContain('--duplicates R');
  });

  test('refuses what it does not know with its usage', async () => {
    const { exit, output } = call(['--colour']);
    expect(await exit).toBe(2);
    expect(output()).toContain("Unknown option '--colour'");
    expect(output()).toContain('Usage: npm start');
  });

  test('names a template that is not there', async () => {
    const { exit, output } = call(['--template', 'nothing.json']);
    expect(await exit).toBe(1);
    expect(output()).toContain('nothing.json');
  });

  test('names the port that is busy, and the option for another one', async () => {
    const server = createServer();
    const port = await listen(server, 0);
    onTestFinished(() => void server.close());
    const { exit, output } = call([...usual('busy'), '--s3-port', String(port)]);
    expect(await exit).toBe(1);
    expect(output()).toContain(`Port ${port} is in use by another program: choose another one with --s3-port`);
  });

  test('copies the samples the first time, and uploads what is in the inbox', async () => {
    const running = await started('first', ['--samples', 'samples']);
    expect(running.output()).toMatch(/access key keyclaims, secret key keyclaims-local/);
    expect(running.output()).toContain(`curl ${running.apiUrl}/summaries/sub/a%20b.txt`);
    expect(running.output()).toContain('everybody may call it here');
    writeFileSync(join(folder, 'first-inbox', 'new é.txt'), 'new');
    await vi.waitFor(() => expect(running.output()).toContain('inbox: new é.txt uploaded'), patience);
    await vi.waitFor(() => expect(records()).toContain('new+%C3%A9.txt'), patience);
    expect(records()).toContain('sub/a+b.txt');
    running.child.kill('SIGINT');
    expect(await running.exit).toBe(0);
    const again = await started('first', ['--samples', 'samples']);
    expect(again.output()).not.toContain('Summarizing');
    again.child.kill('SIGTERM');
    expect(await again.exit).toBe(0);
  });

  test('refuses a second start on the same data, until the first is gone', async () => {
    const first = await started('second');
    const { exit, output } = call(usual('second'));
    expect(await exit).toBe(1);
    expect(output()).toContain(`process ${first.child.pid}, ${first.apiUrl}`);
    first.child.kill('SIGKILL');
    await first.exit;
    const after = await started('second');
    after.child.kill('SIGINT');
    expect(await after.exit).toBe(0);
  });

  test('loses no message when it is killed, and leaves no sandbox behind', async () => {
    const running = await started('killed', ['--concurrency', '1']);
    const keys = Array.from({ length: 12 }, (_, index) => `slow ${index}`);
    await upload(running.s3Url, ...keys);
    await vi.waitFor(() => expect(records()).toContain('slow+'), patience);
    running.child.kill('SIGKILL');
    await running.exit;
    await vi.waitFor(() => expect(sandboxes().filter(isAlive)).toEqual([]), patience);
    const after = await started('killed');
    await vi.waitFor(() => expect(keys.filter((key) => !records().includes(`"${key.replace(' ', '+')}"`))).toEqual([]), patience);
    after.child.kill('SIGINT');
    expect(await after.exit).toBe(0);
  });

  test('takes two signals at once for one: npm hands on what the terminal has sent already', async () => {
    const running = await started('twice');
    await upload(running.s3Url, 'slow slow');
    await vi.waitFor(() => expect(records()).toContain('slow+slow'), patience);
    running.child.kill('SIGINT');
    running.child.kill('SIGINT');
    expect(await running.exit).toBe(0);
  });

  test('ends at once when it is asked again', async () => {
    const running = await started('again');
    await upload(running.s3Url, 'stuck');
    await vi.waitFor(() => expect(records()).toContain('stuck'), patience);
    running.child.kill('SIGINT');
    await new Promise((done) => setTimeout(done, 700));
    running.child.kill('SIGINT');
    expect(await running.exit).toBe(130);
    await vi.waitFor(() => expect(sandboxes().filter(isAlive)).toEqual([]), patience);
  });
});
