import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap, type SourceMapping } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileAtOnce } from '../../scripts/compiled-at-once/compile-at-once.ts';
import { compiledAtOnce } from '../../scripts/compiled-at-once.ts';

describe('code whose called functions (▸) are compiled at once', () => {
  const rows: readonly [what: string, source: string, code: string][] = [
    ['arrow function', 'f(▸(a) => a);', 'f(((a) => a));'],
    ['that is not called', 'f((a) => a, () => 1);', 'f((a) => a, () => 1);'],
    ['in parentheses', '(▸() => 1)();', '(() => 1)();'],
    ['with type parameters', 'const a = <T>▸(b: T): T => b;', 'const a = (<T>(b: T): T => b);'],
    ['async', 'f(▸async (a) => a);', 'f((async (a) => a));'],
    ['that makes a function', 'f(▸(a) => ▸(b) => a);', 'f(((a) => ((b) => a)));'],
    ['that makes one not called', 'f(▸(a) => (b) => a);', 'f(((a) => (b) => a));'],
    ['function as an expression', 'const a = ▸function () {};', 'const a = (function () {});'],
    ['type assertion behind it', 'f(▸(a) => a as B);', 'f(((a) => a as B));'],
    ['declaration', 'const a = 1;\n▸function f(a) {}', 'const f = (function (a) {});\nconst a = 1;\n'],
    ['declaration not called', 'const a = 1;\nfunction f(a) {}', 'const a = 1;\nfunction f(a) {}'],
    ['exported', 'a;\nexport ▸function f() {}', 'export const f = (function () {});\na;\n'],
    ['asynchronous generator', 'export ▸async function* f() {}', 'export const f = (async function* () {});\n'],
    ['type predicate', '▸function f(a: unknown): a is B {}', 'const f = (function (a: unknown): a is B {});\n'],
    ['assertion', '▸function f<T>(a: T): asserts a {}', 'const f = (function <T>(a: T): asserts a {});\n'],
    ['default export', 'export default ▸function f() {}', 'export default function f() {}'],
    ['declaration in a function', '▸function f() { ▸function g() {} }', 'const f = (function () { function g() {} });\n'],
    ['methods', 'a = { ▸b() {}, get ▸c() {} };', 'a = { b() {}, get c() {} };'],
  ];

  test.each(rows)('%s', (_, written, code) => {
    const parts = written.split('▸');
    const called = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('').length);
    expect(compileAtOnce(parts.join(''), called).toString()).toBe(code);
  });
});

describe('a bundle', () => {
  const library = `
const table: readonly string[] = ['b', 'a'].map((word) => loud(word)); // before the declaration that it calls

export function loud(word: string): string {
  return isLong(word) ? 'called-never' : word.toUpperCase() + 'called-declaration';
}

function isLong(word: unknown): word is string & { readonly long: true } {
  return typeof word === 'string' && word.length > 'called-predicate'.length;
}

export function width(box: string): string;
export function width(box: number): number;
export function width(box: string | number): string | number {
  return typeof box === 'string' ? box + 'called-overload' : box;
}

function* pairs<T>(of: readonly T[]): Generator<readonly [T, T]> {
  for (const item of of) yield [item, item] as const;
  yield* [['called-generator', 'called-generator'] as never];
}

export function unused(word: string): string {
  return word + 'idle-declaration' + new Error('é').stack;
}

export const all = () => [...table, ...[...pairs(table)].flat(), width('1'), [1].map((n) => n + 'called-arrow')];
export const never = () => ['idle-arrow', unused('')];
`;
  const program = `import { all, never } from './library.ts';\nexport const answer = process.argv.length > 90 ? never() : all();\n`;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'keyclaims-compiled-')));
  const source = join(folder, 'program.ts');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const bundled = async (name: string, plugins = [compiledAtOnce(source)]): Promise<string> => {
    const outfile = join(folder, name);
    await build({ entryPoints: [source], outfile, bundle: true, format: 'esm', minify: true, sourcemap: 'external', plugins });
    return outfile;
  };
  const answerOf = async (file: string): Promise<unknown> => ((await import(file)) as { readonly answer: unknown }).answer;

  let bundle: string;
  let code: string;
  beforeAll(async () => {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'library.ts'), library);
    writeFileSync(source, program);
    bundle = await bundled('bundle.mjs');
    code = readFileSync(bundle, 'utf8');
  });

  test('gives what the sources give', async () => {
    const answer = await answerOf(bundle);
    expect(answer).toEqual(await answerOf(source));
    expect(answer).toContain('Bcalled-declaration');
  });

  test('has the same bytes when built again', async () => {
    expect(readFileSync(await bundled('again.mjs'), 'utf8')).toBe(code);
  });

  test('is mapped to the sources', () => {
    const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
    for (const word of ['called-declaration', 'called-arrow', 'called-generator', 'idle-declaration']) {
      const { originalSource, originalLine } = map.findEntry(0, code.indexOf(word)) as SourceMapping;
      expect([originalSource, library.split('\n')[originalLine]]).toEqual(['library.ts', expect.stringContaining(word)]);
    }
  });

  test('has V8 compile what is called before it is, and nothing else', async () => {
    const usual = await bundled('usual.mjs', []);
    expect(functionsOf(usual, 'parse-function')).toHaveLength(7); // parsed once more since they are called
    expect(functionsOf(bundle, 'parse-function')).toEqual([]);
    const compiled = functionsOf(bundle, 'interpreter').join('\n');
    expect(compiled).toContain('called-arrow');
    for (const functions of ['idle-arrow', 'idle-declaration']) expect(compiled.replace(code, '')).not.toContain(functions);
  });

  /** Those to which something happens in V8 when a bundle is run, by its log. */
  function functionsOf(file: string, event: string): readonly string[] {
    const log = `${file}.log`;
    execFileSync(process.execPath, ['--log-function-events', '--no-logfile-per-isolate', `--logfile=${log}`, file]);
    const lines = readFileSync(log, 'utf8').split('\n');
    const rows = lines.map((line) => line.split(','));
    const script = rows.find(([kind, , url]) => kind === 'script-details' && url?.endsWith(basename(file)))?.[1];
    const happened = rows.filter(([kind, name, id]) => kind === 'function' && name === event && id === script);
    const text = readFileSync(file, 'utf8');
    return happened.map(([, , , start, end]) => text.slice(Number(start), Number(end)));
  }
});
