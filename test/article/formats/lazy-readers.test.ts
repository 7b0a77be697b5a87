import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** Files of a function's bundle that are loaded when it starts: those that its entry imports, and so on, lazily imported ones left out. */
async function loadedAtStart(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const outputs = metafile.outputs;
  const entryOutput = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === entry) ?? '';
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') load(path);
  };
  load(entryOutput);
  return [...loaded].flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}));
}

const readers = /node_modules\/(?:@mozilla\/readability|linkedom|htmlparser2|mammoth|fflate|unpdf|postal-mime|marked|yaml|chardet|eld)\//;

describe.each(['functions/summarize-article.ts', 'functions/serve-summaries.ts'])('%s', { timeout: 60_000 }, (entry) => {
  test('starts without any reader of other formats than plain text', async () => {
    const files = await loadedAtStart(entry);
    expect(files).toContain(entry);
    expect(files.filter((file) => readers.test(file) || /article\/formats\/(?:pdf|docx|mail|markdown|json|html)/.test(file))).toEqual([]);
  });
});
