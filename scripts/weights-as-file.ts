import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const module = /tagger-weights\.ts$/;
const file = 'tagger-weights.txt';

/**
 * In the packages the tagger's weights are a file beside the code that reads it, as bytes. As a string in the code, a million
 * characters would be parsed, kept and turned into bytes at every cold start.
 */
export const weightsAsFile: Plugin = {
  name: 'weights as a file',
  setup({ onLoad, onEnd, initialOptions }) {
    let rows: string | null = null;
    initialOptions.metafile = true; // says where the code went
    onLoad({ filter: module }, async ({ path }) => {
      ({ rows } = (await import(pathToFileURL(path).href)) as { readonly rows: string });
      return {
        contents: `import { readFileSync } from 'node:fs';\nexport const rows = readFileSync(new URL('./${file}', import.meta.url));`,
      };
    });
    onEnd(async ({ metafile }) => {
      const root = initialOptions.absWorkingDir ?? '';
      for (const [path, { inputs }] of Object.entries(metafile?.outputs ?? {})) {
        if (rows === null || path.endsWith('.map') || !Object.keys(inputs).some((input) => module.test(input))) continue;
        await writeFile(join(root, dirname(path), file), rows, 'latin1');
      }
    });
  },
};
