import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { calledFunctions } from './compiled-at-once/called-functions.ts';
import { compileAtOnce } from './compiled-at-once/compile-at-once.ts';

const summarizeSamples = fileURLToPath(new URL('./compiled-at-once/summarize-samples.ts', import.meta.url));

/**
 * Has V8 compile the functions that `program` calls when the package is loaded. Otherwise it only looks through them then, and
 * parses each a second time when it is called: a first call of ours calls 1,800. The others stay as they are: compiling all
 * costs more than that saves.
 */
export function compiledAtOnce(program = summarizeSamples): Plugin {
  const called = calledFunctions(program);
  return {
    name: 'compiled at once',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const functions = called.get(path);
        if (!functions) return null;
        const code = compileAtOnce(await readFile(path, 'utf8'), functions);
        const map = code.generateMap({ source: path, hires: 'boundary' });
        return { contents: `${code}\n//# sourceMappingURL=${map.toUrl()}`, loader: 'ts' };
      });
    },
  };
}
