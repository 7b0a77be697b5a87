import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../statistics.ts';
import type { Performance } from './contend.ts';
import { type Contender, contenders } from './contenders.ts';
import { lengths } from './lengths.ts';

// npm run bench:competitors [-- DIR]: other packages beside ours, on our own corpus. DIR holds summaries/cnn-val-cased.dev.jsonl
// and score-summaries.mjs, and has the summaries scored, too.
const folder = fileURLToPath(new URL('.', import.meta.url));
const rounds = 3;

if (!existsSync(join(folder, 'node_modules'))) {
  console.error('The other packages are not installed: npm ci --ignore-scripts --prefix bench/competitors');
  process.exit(2);
}

/** Null: the package failed, and said why. */
function output({ name }: Contender, ...rest: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'contend.ts'), name, ...rest], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return stdout;
  console.error(`${name} failed: ${stderr.split('\n').find((line) => /Error/.test(line)) ?? stderr}`);
  return null;
}

const results = contenders.map((contender) => ({ contender, performances: [] as Performance[] }));
for (let round = 0; round < rounds; round++) {
  for (const { contender, performances } of results) {
    const printed = output(contender);
    if (printed !== null) performances.push(JSON.parse(printed) as Performance);
  }
}

const scores = process.argv[2] === undefined ? null : scoresIn(process.argv[2]);
console.log(`Articles a second of one core, median of ${rounds} rounds in turns`);
console.log(
  `${'package'.padEnd(18)}${lengths.map(({ label }) => label.padStart(7)).join('')}  ${scores ? 'ROUGE-1, -2, -Lsum  words  ' : ''}what it does`,
);
for (const { contender, performances } of results) {
  const cell = (length: number): string => {
    const speeds = performances.map(({ articlesPerSecond }) => articlesPerSecond[length] ?? 0);
    return (speeds.length === 0 ? '-' : inDigits(median(speeds))).padStart(7);
  };
  const speeds = lengths.map((_, length) => cell(length)).join('');
  console.log(
    `${contender.name.padEnd(18)}${speeds}  ${scores ? `${(scores.get(contender.name) ?? '-').padEnd(27)}` : ''}${contender.does}`,
  );
}

function inDigits(speed: number): string {
  return speed.toFixed(speed < 10 ? 1 : 0);
}

function scoresIn(directory: string): ReadonlyMap<string, string> {
  const gold = join(directory, 'summaries/cnn-val-cased.dev.jsonl');
  const temporary = mkdtempSync(join(tmpdir(), 'keyclaims-bench-'));
  try {
    return new Map(
      contenders.map((contender) => {
        const predicted = join(temporary, 'predicted.jsonl');
        writeFileSync(predicted, output(contender, gold) ?? '');
        const program = [join(directory, 'score-summaries.mjs'), '--gold', gold, '--pred', predicted];
        const { stdout } = spawnSync(process.execPath, program, { encoding: 'utf8' });
        const [, rouge = '-', words = ''] = /^keyclaims.*?([\d.]+ \/ [\d.]+ \/ [\d.]+)\s+words (\d+)/m.exec(stdout) ?? [];
        return [contender.name, `${rouge}  ${words}`] as const;
      }),
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
