import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { main } from '../../scripts/summarize.ts';

const story = [
  'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.',
  '“We have waited for this bus for twenty years,” Mayor Lena Moss said, “and now it comes.”',
].join('\n\n');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyclaims-'));
  await writeFile(join(folder, 'story.txt'), story);
  await writeFile(join(folder, 'short.txt'), 'Bus');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);

async function run(args: readonly string[], input = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written = Promise.all([text(stdout), text(stderr)]);
  const code = await main(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await written;
  return { code, out, err };
}

const lines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('files', () => {
  test('are summarized, one JSON document each', async () => {
    const { code, out, err } = await run([path('story.txt'), path('short.txt')]);
    expect([code, err]).toEqual([0, '']);
    const documents = out.split(/(?<=^\}\n)/m).map((document) => JSON.parse(document));
    expect(documents).toMatchObject([
      { id: path('story.txt'), status: 'ready' },
      { id: path('short.txt'), status: 'insufficient-text' },
    ]);
  });

  test('are read from standard input', async () => {
    const { code, out } = await run(['-', '--compact'], story);
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([{ id: 'stdin', status: 'ready' }]);
  });

  test('that are missing are reported, and the others are done', async () => {
    const { code, out, err } = await run([path('missing.txt'), folder, path('story.txt'), '--compact']);
    expect(code).toBe(1);
    expect(err).toBe(`summarize: ${path('missing.txt')}: no such file\nsummarize: ${folder}: is a folder\n`);
    expect(lines(out)).toMatchObject([{ id: path('story.txt') }]);
  });

  test('have as many claims and sentences as were asked for', async () => {
    const { out } = await run([path('story.txt'), '--compact', '--max-claims', '1', '--max-sentences=1']);
    const [summary] = lines(out) as { claims: unknown[]; summary: { sentences: unknown[] } }[];
    expect(summary?.claims).toHaveLength(1);
    expect(summary?.summary.sentences).toHaveLength(1);
  });
});

describe('JSON lines', () => {
  test('are summarized in order, and a bad line gives an error in its place', async () => {
    const input = [
      JSON.stringify({ id: 'one', text: story, title: 'Bus line approved' }),
      '{"id": "two", "text": ',
      '',
      '[]',
      JSON.stringify({ id: 7, text: story }),
      JSON.stringify({ id: 'six' }),
      JSON.stringify({ id: 'seven', text: story, title: 1 }),
      JSON.stringify({ id: 'eight', text: `Bus\u2028` }).replace('\\u2028', '\u2028'),
    ].join('\n');
    const { code, out, err } = await run(['--jsonl'], input);
    expect([code, err]).toEqual([1, '']);
    expect(lines(out)).toMatchObject([
      { id: 'one', status: 'ready', article: { title: 'Bus line approved' } },
      { id: null, error: { code: 'not-json' }, line: 2 },
      { id: null, error: { code: 'not-an-object', detail: 'expected an object with "id" and "text", got a list' }, line: 4 },
      { id: null, error: { code: 'bad-id' }, line: 5 },
      { id: 'six', error: { code: 'bad-text', detail: '"text": expected a string, got nothing' }, line: 6 },
      { id: 'seven', error: { code: 'bad-title' }, line: 7 },
      { id: 'eight', status: 'insufficient-text' },
    ]);
  });

  test('come from files and standard input, one after the other', async () => {
    await writeFile(path('lines.jsonl'), `\ufeff${JSON.stringify({ id: 'one', text: story })}\r\n`);
    const { code, out } = await run(['--jsonl', path('lines.jsonl'), '-'], JSON.stringify({ id: 'two', text: story }));
    expect(code).toBe(0);
    expect(lines(out).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('of a file that is missing are reported', async () => {
    const missing = path('missing.jsonl');
    expect(await run(['--jsonl', missing])).toEqual({ code: 1, out: '', err: `summarize: ${missing}: no such file\n` });
  });
});

describe('arguments', () => {
  test('--help prints the usage', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: /);
  });

  test('--version prints the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${packageFile.version}\n`, err: '' });
  });

  test.each([
    [[], 'no FILE given'],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['--max-claims', 'many', 'story.txt'], '--max-claims: expected a whole number from 1 to 100, got "many"'],
    [['--max-sentences', '0', 'story.txt'], '--max-sentences: expected a whole number from 1 to 20, got "0"'],
  ])('%j are wrong: exit status 2, the reason and the usage', async (args, reason) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`summarize: ${reason}`);
    expect(err).toContain('Usage: ');
  });
});

describe('the program', () => {
  const program = fileURLToPath(new URL('../../scripts/summarize.ts', import.meta.url));
  const start = (args: readonly string[]) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder });
    child.stdin.on('error', () => {}); // it may have stopped reading
    return child;
  };

  test('takes its exit status and its streams from the system', { timeout: 60_000 }, async () => {
    const child = start(['short.txt', 'missing.txt']);
    const output = Promise.all([text(child.stdout), text(child.stderr)]);
    expect((await once(child, 'close'))[0]).toBe(1);
    const [out, err] = await output;
    expect(JSON.parse(out)).toMatchObject({ id: 'short.txt', status: 'insufficient-text' });
    expect(err).toBe('summarize: missing.txt: no such file\n');
  });

  test('stops quietly when nobody reads on', { timeout: 60_000 }, async () => {
    const child = start(['--jsonl']);
    const err = text(child.stderr);
    child.stdin.write(`${JSON.stringify({ id: 'a', text: story })}\n`.repeat(300));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(await err).toBe('');
  });
});
