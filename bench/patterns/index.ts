import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CompilingTimes } from './compiling-times.ts';
import type { UsedPattern } from './used-patterns.ts';

const shown = 40;

/** The regular expressions of a first call, the dearest to compile first: a program that uses each a few times does little else. */
export function patterns(): void {
  const used: readonly UsedPattern[] = JSON.parse(run('used-patterns.ts'));
  const costs = used.map((pattern) => ({ ...pattern, micros: microsOf(pattern) })).sort((a, b) => b.micros - a.micros);
  const all = costs.reduce((sum, { micros }) => sum + micros, 0);
  console.log(`Regular expressions of a first call: ${costs.length}, compiled in ${(all / 1000).toFixed(1)} ms. The dearest:`);
  console.log('microseconds  uses  pattern');
  for (const { micros, uses, source, flags } of costs.slice(0, shown)) {
    console.log(`${micros.toFixed(0).padStart(12)} ${String(uses).padStart(5)}  ${`/${source}/${flags}`.slice(0, 120)}`);
  }
}

/** Alone in a process: V8 optimizes no pattern any more when it has compiled a megabyte of them. */
function microsOf({ source, flags, uses }: UsedPattern): number {
  const { first, second }: CompilingTimes = JSON.parse(run('compiling-times.ts', source, flags));
  return uses > 1 ? first + second : first;
}

const run = (program: string, ...given: string[]): string =>
  execFileSync(process.execPath, [fileURLToPath(new URL(program, import.meta.url)), ...given], { encoding: 'utf8' });
