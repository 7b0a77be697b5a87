import { execFileSync } from 'node:child_process';
import type { Profiler } from 'node:inspector';
import { fileURLToPath } from 'node:url';

/** Files → offsets at which the functions begin that were called. */
export type CalledFunctions = ReadonlyMap<string, readonly number[]>;

const report = fileURLToPath(new URL('./report-called-functions.ts', import.meta.url));

/** Of our own sources, when the articles in `samples/` are summarized: counted by V8, in a process that does nothing else. */
export function calledFunctions(): CalledFunctions {
  const output = execFileSync(process.execPath, [report], { encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY });
  const scripts = JSON.parse(output) as readonly Profiler.ScriptCoverage[];
  const ours = scripts.filter(({ url }) => url.startsWith('file:') && !url.includes('/node_modules/'));
  return new Map(ours.map(({ url, functions }) => [fileURLToPath(url), beginningsOfCalled(functions)]));
}

const beginningsOfCalled = (functions: readonly Profiler.FunctionCoverage[]): number[] =>
  functions.flatMap(({ ranges: [whole] }) => (whole && whole.count > 0 && whole.startOffset > 0 ? [whole.startOffset] : []));
