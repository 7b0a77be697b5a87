import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const compiler = join(root, 'node_modules/typescript/bin/tsc');

/** Writes what `import { summarize } from 'keyclaims'` gives: one module, what it loads lazily, and the types. */
export async function buildLibrary(folder = `${root}dist/library`): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { index: 'lib/index.ts' },
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true }, // or each literal is a constructor, called wherever it is used
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    splitting: true, // readers that few articles need are loaded when one does
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
    logLevel: 'warning',
  });
  await writeDeclarations(folder);
}

/** The types of what the library exports; the compiler also writes those of every module behind it. */
async function writeDeclarations(folder: string): Promise<void> {
  const everything = await mkdtemp(join(tmpdir(), 'keyclaims-types-'));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.library.json', '--outDir', everything], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The library's types could not be written:\n${stdout}${stderr}`);
    for (const file of await reachable(join(everything, 'lib/index.d.ts'))) {
      const target = join(folder, relative(everything, file));
      await mkdir(dirname(target), { recursive: true });
      await copyFile(file, target);
    }
  } finally {
    await rm(everything, { recursive: true, force: true });
  }
}

/** A declaration file and those it imports, directly or not. */
async function reachable(file: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of (await readFile(file, 'utf8')).matchAll(/from '(\.[^']+)\.ts'/g)) {
    await reachable(join(dirname(file), `${path}.d.ts`), seen);
  }
  return seen;
}

if (import.meta.main) await buildLibrary();
