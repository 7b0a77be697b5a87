import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { readArticle } from '../lib/article/read-article.ts';
import { largeFiles, type MadeFile, oneOfEachFormat } from './made-files.ts';
import { median } from './statistics.ts';

const kilobyte = 1024;
const root = fileURLToPath(new URL('..', import.meta.url));

/** What reading costs: megabytes a second, the first article of a process, and files that are large or made to hurt. */
export async function readers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'keyclaims-readers-'));
  try {
    await throughput();
    await firstReads(folder);
    await largest(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const warmUps = 12;
const steadyRuns = 8;

/** Steady; by the processor's time, which other work on the machine does not change. */
async function throughput(): Promise<void> {
  console.log('Reading files with 256 KB of text, MB for each second of a processor');
  console.log('                of the file  of its text');
  for (const { name, bytes } of await oneOfEachFormat(256 * kilobyte)) {
    const read = () => readArticle(bytes, { key: name, contentType: null });
    for (let run = 0; run < warmUps; run += 1) await read();
    const before = process.cpuUsage();
    let length = 0;
    for (let run = 0; run < steadyRuns; run += 1) length += Buffer.byteLength((await read()).article?.text ?? '');
    const { user, system } = process.cpuUsage(before);
    const perSecond = (size: number): string => (size / (user + system)).toFixed(1);
    console.log(`${name.padEnd(16)}${perSecond(steadyRuns * bytes.length).padStart(11)}${perSecond(length).padStart(13)}`);
  }
}

/** The article's own library, bundled like the functions; without readers where `withoutReaders`. */
async function bundle(folder: string, name: string, plugins: Plugin[] = []): Promise<string> {
  const options: BuildOptions = {
    entryPoints: { index: join(root, 'lib/article/read-article.ts') },
    outdir: join(folder, name),
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    mainFields: ['module', 'main'],
    minify: true,
    plugins,
    banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
    logLevel: 'warning',
  };
  await build(options);
  return join(folder, name, 'index.mjs');
}

/** A library in which no format but plain text was ever written. */
const withoutReaders: Plugin = {
  name: 'without readers',
  setup: ({ onLoad }) => {
    onLoad({ filter: /article\/formats\/(?:pdf|docx|mail|markdown|json|html\/page)\.ts$/ }, () => ({
      contents: 'export {};',
      loader: 'ts',
    }));
  },
};

const runs = 15;

/** Process start until the first article is read, in turns, since machines drift. */
async function firstReads(folder: string): Promise<void> {
  const whole = await bundle(folder, 'whole');
  const plain = await bundle(folder, 'plain', [withoutReaders]);
  const files = await oneOfEachFormat(5 * kilobyte);
  const contenders = [
    { name: 'story.txt, no readers built in', library: plain, file: files[0] },
    ...files.map((file) => ({ name: file.name, library: whole, file })),
  ].map(({ name, library, file }) => ({ name, script: firstRead(folder, name, library, file as MadeFile), times: [] as number[] }));
  for (let run = 0; run <= runs; run += 1) {
    for (const { script, times } of contenders) {
      const time = Number(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
      if (run > 0) times.push(time); // the first fills the page cache
    }
  }
  const [baseline = { times: [] }] = contenders;
  console.log(`\nFirst article of a process, 5 KB of text, ms from its start, ${runs} starts each in turns (above: minus the first line)`);
  console.log('                                  median  fastest  above: median  fastest');
  for (const { name, times } of contenders) {
    const least = Math.min(...times);
    const above = [median(times) - median(baseline.times), least - Math.min(...baseline.times)];
    const cells = [
      median(times).toFixed(0).padStart(6),
      least.toFixed(0).padStart(9),
      ...above.map((ms, at) => ms.toFixed(0).padStart(at ? 9 : 15)),
    ];
    console.log(`${name.padEnd(34)}${cells.join('')}`);
  }
}

function firstRead(folder: string, name: string, library: string, { name: key, bytes }: MadeFile): string {
  const file = join(folder, `first-${key}`);
  const script = join(folder, `${name.replaceAll(/\W/g, '-')}.mjs`);
  writeFileSync(file, bytes);
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
     import { readArticle } from ${JSON.stringify(library)};
     const { article } = await readArticle(readFileSync(${JSON.stringify(file)}), { key: ${JSON.stringify(key)}, contentType: null });
     if (article === null) throw new Error('not read');
     console.log(performance.now());`,
  );
  return script;
}

/** Each in a process of its own, so that its memory is its own. */
async function largest(folder: string): Promise<void> {
  console.log('\nLarge files and files made to hurt, each in a process of its own');
  console.log('                                      file MB  seconds  of processor  peak MB  outcome');
  for (const { name, bytes } of await largeFiles()) {
    const file = join(folder, 'large');
    writeFileSync(file, bytes);
    const { milliseconds, cpu, megabytes, outcome } = JSON.parse(
      execFileSync(process.execPath, [join(root, 'bench/read-file.ts'), file], { encoding: 'utf8' }),
    );
    const cells = [
      (bytes.length / 1e6).toFixed(1).padStart(7),
      (milliseconds / 1000).toFixed(1).padStart(9),
      (cpu / 1000).toFixed(1).padStart(14),
    ];
    console.log(`${name.padEnd(38)}${cells.join('')}${megabytes.toFixed(0).padStart(9)}  ${outcome}`);
  }
}
