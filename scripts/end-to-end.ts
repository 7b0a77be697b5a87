import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// One run of the whole program as a stranger sees it: start it, drop files, fetch summaries by URL, take a file away, stop it.
//   npm run end-to-end [-- FOLDER]   FOLDER: further articles to drop into the inbox

const project = fileURLToPath(new URL('..', import.meta.url));
const patience = 120_000;
const pause = 150;

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const seen = await look();
    if (seen !== null) return seen;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`waited ${patience / 1000} seconds in vain for ${what}`);
}

function start(directory: string): { process: ChildProcess; apiUrl: Promise<string> } {
  const folders = ['--data-dir', path.join(directory, 'data'), '--inbox', path.join(directory, 'inbox')];
  const child = spawn(process.execPath, [path.join(project, 'local/start.ts'), '--port', '0', '--s3-port', '0', ...folders], {
    cwd: project,
  });
  let printed = '';
  const apiUrl = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (piece: Buffer) => {
      printed += piece;
      const url = /API\s+(http:\/\/\S+)/.exec(printed)?.[1];
      if (url && printed.includes('Ctrl-C')) resolve(url);
    });
    child.stderr?.on('data', (piece: Buffer) => process.stderr.write(piece));
    child.once('exit', (code) => reject(new Error(`the program ended with ${code} before it was ready:\n${printed}`)));
  });
  return { process: child, apiUrl };
}

const summaryUrl = (apiUrl: string, key: string): string => `${apiUrl}/summaries?key=${encodeURIComponent(key)}`;

async function ready(apiUrl: string, key: string): Promise<{ id: string; status: string; claims: unknown[] }> {
  return until(`the summary of ${key}`, async () => {
    const response = await fetch(summaryUrl(apiUrl, key));
    if (response.status === 422) throw new Error(`${key} was refused: ${await response.text()}`);
    return response.status === 200 ? ((await response.json()) as { id: string; status: string; claims: unknown[] }) : null;
  });
}

/** What is told of summaries from now on: `SummaryReady news/a.txt`. */
async function listen(apiUrl: string): Promise<Set<string>> {
  const told = new Set<string>();
  const { body } = await fetch(`${apiUrl}/events`);
  void (async () => {
    let text = '';
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = `${text}${piece}`.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const [, name, data] = /event: (\S+)\ndata: (.*)/.exec(event) ?? [];
        if (name && data) told.add(`${name} ${JSON.parse(data).detail.object.key}`);
      }
    }
  })().catch(() => undefined); // the program stops before we do
  return told;
}

const filesOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
  console.log(`  ${what}`);
}

const directory = await mkdtemp(path.join(tmpdir(), 'keyclaims-'));
const inbox = path.join(directory, 'inbox');
const further = process.argv[2];
const program = start(directory);
try {
  const apiUrl = await program.apiUrl;
  const samples = await filesOf(path.join(project, 'samples'));
  for (const key of samples) {
    const summary = await ready(apiUrl, key);
    check(summary.id === key && summary.status === 'ready' && summary.claims.length > 0, `the sample ${key} has a summary`);
  }
  const told = await listen(apiUrl);
  const oddKey = 'news/a b+c é 100%.txt';
  await cp(path.join(project, 'samples', samples[0] as string), path.join(inbox, oddKey), { recursive: true });
  check((await ready(apiUrl, oddKey)).id === oddKey, `${oddKey} dropped into the inbox has a summary`);
  await writeFile(path.join(inbox, 'short.txt'), 'Too short.\n');
  await until('the refusal', async () => ((await fetch(summaryUrl(apiUrl, 'short.txt'))).status === 422 ? true : null));
  console.log('  a text that is too short is refused with 422');
  const form = new FormData();
  form.append('article', new File([await readFile(path.join(project, 'samples', samples[0] as string))], 'uploaded.txt'));
  const uploaded = await fetch(`${apiUrl}/_local/articles`, { method: 'POST', body: form });
  check(uploaded.url === summaryUrl(apiUrl, 'uploaded.txt') && uploaded.ok, 'the upload box leads to the summary of its file');
  check((await ready(apiUrl, 'uploaded.txt')).status === 'ready', 'which gets ready');
  await rm(path.join(inbox, oddKey));
  await until('the withdrawal', async () => ((await fetch(summaryUrl(apiUrl, oddKey))).status === 404 ? true : null));
  console.log('  its summary is gone when the file is gone');
  for (const event of [`SummaryReady ${oddKey}`, 'SummaryRefused short.txt', `SummaryWithdrawn ${oddKey}`]) {
    await until(event, async () => (told.has(event) ? true : null));
  }
  console.log('  /events told of each');
  check(!told.has('SummaryReady short.txt') && !told.has(`SummaryRefused ${oddKey}`), 'and tells what is ready from what is refused');
  if (further) {
    await cp(further, path.join(inbox, 'further'), { recursive: true });
    const keys = (await filesOf(further)).map((name) => `further/${name}`);
    for (const key of keys) await ready(apiUrl, key);
    console.log(`  ${keys.length} further articles have summaries`);
  }
  const stopped = new Promise<number | null>((resolve) => program.process.once('exit', resolve));
  program.process.kill('SIGINT');
  check((await stopped) === 0, 'it stops cleanly');
} finally {
  program.process.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
}
