import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { weightsAsFile } from '../../scripts/weights-as-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'keyclaims-weights-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = String.raw`0a\o'"${'`'}$`;

async function bundled(name: string, source: string): Promise<string> {
  writeFileSync(join(folder, 'tagger-weights.ts'), `export const rows = ${JSON.stringify(rows)};\n`);
  writeFileSync(join(folder, `${name}.ts`), source);
  const outdir = join(folder, name);
  await build({
    absWorkingDir: folder,
    entryPoints: { index: `${name}.ts` },
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    plugins: [weightsAsFile],
  });
  return outdir;
}

test('weights are bytes beside the code that reads them', async () => {
  const outdir = await bundled('reading', `import { rows } from './tagger-weights.ts';\nexport const given = rows;\n`);
  const { given } = (await import(pathToFileURL(join(outdir, 'index.mjs')).href)) as { readonly given: Uint8Array };
  expect(new TextDecoder().decode(given)).toBe(rows);
  expect(readFileSync(join(outdir, 'index.mjs'), 'utf8')).not.toContain(rows.slice(0, 2));
});

test('code that uses no weights has no file of them', async () => {
  expect(readdirSync(await bundled('other', 'export const given = 1;\n'))).toEqual(['index.mjs']);
});
