import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { builtInsByRequire } from './built-ins-by-require.ts';
import { compiledAtOnce } from './compiled-at-once.ts';
import { weightsAsFile } from './weights-as-file.ts';

const functions = {
  'summarize-article': { index: 'functions/summarize-article.ts', 'summarizer-process': 'functions/summarizer-process.ts' },
  'serve-summaries': { index: 'functions/serve-summaries.ts', 'reader-process': 'functions/reader-process.ts' },
};

const plugins = [builtInsByRequire, weightsAsFile, compiledAtOnce()];

// One folder for each function, so that each zip holds what that function needs and nothing else.
for (const [name, entryPoints] of Object.entries(functions)) {
  const folder = `dist/${name}`;
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    splitting: true, // what is imported lazily (readers that few articles need) stays out of the start
    chunkNames: 'chunks/[name]-[hash]',
    mainFields: ['module', 'main'], // ES builds can be shaken, CommonJS builds cannot
    minify: true,
    legalComments: 'none',
    sourcemap: 'external', // stays out of the zips: builds are reproducible, so a stack can be read later with the same commit's map
    banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
    plugins,
    logLevel: 'warning',
  });
}
