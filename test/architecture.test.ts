import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Source files of a folder, relative to the project: `lib/errors.ts`. */
const filesOf = (folder: string): string[] => globSync(`${folder}/**/*.ts`, { cwd: root }).toSorted();

const sourceOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const importPatterns = [
  /^(?:import|export)\b[^;'"]*?\bfrom\s*'([^']+)'/gm, // import type { A } from './a.ts'
  /^import\s*'([^']+)'/gm, // import './a.ts'
  /\bimport\(\s*'([^']+)'/g, // await import('a')
];

const specifiersIn = (source: string): string[] =>
  importPatterns.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));

/** What a file imports, types too; relative imports as paths from the project: `lib/ports.ts`, `node:crypto`. */
const importsOf = (file: string): string[] =>
  specifiersIn(sourceOf(file)).map((specifier) => (specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : specifier));

interface Direction {
  readonly from: string;
  readonly to: RegExp;
}

// functions → handlers → (article, engine, web), and functions → aws → ports.
const directions: readonly Direction[] = [
  { from: 'functions', to: /^lib\/((config|summarize|failed-summary|summary-format)\.ts|(article|aws|handlers|confined)\/)/ },
  {
    from: 'lib/handlers',
    to: /^lib\/(handlers|article|engine|web)\/|^lib\/(errors|ports|summarize|summary-[a-z]+)\.ts$|^(node:crypto|node:zlib|aws-lambda)$|^(package|schemas\/.*)\.json$/,
  },
  { from: 'lib/aws', to: /^lib\/aws\/|^lib\/(errors|ports)\.ts$|^@aws-sdk\/xml-builder$|^@smithy\/|^node:(http|stream|zlib)$/ },
  { from: 'lib/article', to: /^(?!lib\/)(?!@aws-sdk|@smithy)|^lib\/(article|engine)\/|^lib\/summary-format\.ts$/ },
  { from: 'lib/confined', to: /^lib\/confined\/|^lib\/(errors|ports|summary-[a-z]+)\.ts$|^node:(child_process|fs)$/ },
  { from: 'lib/web', to: /^lib\/(web|article|engine)\/|^lib\/summary-[a-z]+\.ts$/ },
  { from: 'lib/engine', to: /^lib\/engine\// },
];

describe('imports point one way', () => {
  test.each(directions)('$from imports only $to', ({ from, to }) => {
    const wrong = filesOf(from).flatMap((file) =>
      importsOf(file)
        .filter((name) => !to.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing in lib imports functions, scripts, tests or the local stack', () => {
    const wrong = filesOf('lib').filter((file) => importsOf(file).some((name) => /^(functions|scripts|local|test)\//.test(name)));
    expect(wrong).toEqual([]);
  });

  test('only lib/aws knows Amazon’s packages', () => {
    const knowing = [...filesOf('lib'), ...filesOf('functions')].filter((file) =>
      importsOf(file).some((name) => name.startsWith('@aws-sdk')),
    );
    expect(knowing.filter((file) => !file.startsWith('lib/aws/'))).toEqual([]);
    expect(knowing.length).toBeGreaterThan(0);
  });

  test('imports are seen, however they are written', () => {
    const source = [
      "import a, { type A } from './1.ts';",
      "import type * as b from '2';",
      "import {\n  c,\n} from\n  './3.ts';",
      "export * from './4.ts';",
      "import './5.ts';",
      "const d = await import('6');",
      "export const e = from('7');",
    ];
    expect(specifiersIn(source.join('\n')).toSorted()).toEqual(['./1.ts', './3.ts', './4.ts', './5.ts', '2', '6']);
    expect(importsOf('lib/aws/article-store.ts')).toContain('lib/ports.ts');
  });
});

describe('what the outside world is asked for', () => {
  test('only functions read the environment', () => {
    expect(filesOf('lib').filter((file) => /\bprocess\b/.test(codeOf(file)))).toEqual([]);
  });

  test('the engine has no clock, no randomness and no surroundings', () => {
    const world = /\b(process|Date|Math\.random|performance|globalThis|crypto|require|fetch|setTimeout|setImmediate|Intl|toLocale\w+)\b/;
    expect(filesOf('lib/engine').filter((file) => world.test(codeOf(file)))).toEqual([]);
  });
});

/** A file without its comments and what is in quotation marks. Data files are all quotation marks. */
const codeOf = (file: string): string =>
  sourceOf(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`$]*`/g, "''")
    .replaceAll(/\/\/.*$/gm, '');
