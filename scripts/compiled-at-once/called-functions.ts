import { execFileSync } from 'node:child_process';
import type { Profiler } from 'node:inspector';
import { fileURLToPath } from 'node:url';

/** Source files → offsets at which those of their functions begin that are called. */
export type CalledFunctions = ReadonlyMap<string, readonly number[]>;

const reporter = fileURLToPath(new URL('./report-calls.ts', import.meta.url));

/** What a program calls. Node strips types by writing spaces over them, so that offsets are those of the source. */
export function calledFunctions(program: string): CalledFunctions {
  const report = execFileSync(process.execPath, [reporter, program], { encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY });
  const scripts = JSON.parse(report) as readonly Profiler.ScriptCoverage[];
  const sources = scripts.filter(({ url }) => url.startsWith('file:') && url.endsWith('.ts'));
  return new Map(sources.map(({ url, functions }) => [fileURLToPath(url), beginningsOfCalled(functions)]));
}

const beginningsOfCalled = (functions: readonly Profiler.FunctionCoverage[]): readonly number[] =>
  functions.flatMap(({ functionName, ranges: [whole] }) => {
    if (!whole || whole.count === 0) return [];
    const isModule = functionName === '' && whole.startOffset === 0;
    return isModule ? [] : [whole.startOffset];
  });
