import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { buildLibrary } from '../../scripts/build-library.ts';
import { column, docx, pdf } from '../article/formats/made-files.ts';
import { paragraphs } from '../article/formats/story.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'keyclaims-'));
const installed = join(folder, 'node_modules/keyclaims');
const run = (program: string, args: readonly string[], cwd = folder): string => execFileSync(program, args, { cwd, encoding: 'utf8' });

const consumer = `
import { summarize, summarizeFile, summaryBytes, type Summary } from 'keyclaims';

const text = 'The council of Marlow approved a new bus line on Monday. Mayor Lena Moss said the line would carry 900 people a day.';
const summary: Summary = summarize({ text, id: 'bus' });
const body = Buffer.from('Le caf\\u00e9 is closed, the owner said.', 'latin1');
const file = await summarizeFile({ key: 'a.txt', body });
// @ts-expect-error: the options are typed
const options: Parameters<typeof summarize>[1] = { maxClaims: 'many' };
console.log(JSON.stringify([summary.status, summary.attributions.at(-1)?.source?.name, file.source.charset, summaryBytes(summary).length > 0, options !== undefined]));
`;

describe('the packed library', () => {
  beforeAll(async () => {
    await buildLibrary();
    run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    run('npm', ['install', '--offline', '--silent', '--no-audit', '--no-fund', `./keyclaims-${packageFile.version}.tgz`]);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('installs alone', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['keyclaims']);
  });

  test('is typed and runs', { timeout: 60_000 }, () => {
    writeFileSync(join(folder, 'consumer.ts'), consumer);
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    run(process.execPath, [compiler, '--strict', '--target', 'es2022', '--module', 'nodenext', ...types, 'consumer.ts']);
    expect(JSON.parse(run(process.execPath, ['consumer.js']))).toEqual(['ready', 'Lena Moss', 'windows-1252', true, true]);
  });

  test('reads every format, each with what it loads for it', { timeout: 60_000 }, () => {
    const files: Record<string, Uint8Array> = {
      'text/plain': Buffer.from(paragraphs.join('\n\n')),
      'text/html': Buffer.from(`<!doctype html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body>`),
      'text/markdown': Buffer.from(`---\ntitle: Bus\n---\n${paragraphs.join('\n\n')}`),
      'application/json': Buffer.from(JSON.stringify({ body_html: `<p>${paragraphs.join('</p><p>')}</p>` })),
      'message/rfc822': Buffer.from(`From: a@example.org\nMIME-Version: 1.0\n\n${paragraphs.join('\n\n')}`),
      'application/pdf': pdf([column(paragraphs)]),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': docx(paragraphs),
    };
    for (const [index, file] of Object.values(files).entries()) writeFileSync(join(folder, `file-${index}`), file);
    const program = `
      import { readFileSync } from 'node:fs';
      import { summarizeFile } from 'keyclaims';
      const read = [];
      for (const key of process.argv.slice(2)) {
        const body = readFileSync(key);
        const summary = await summarizeFile({ key, body, bytes: body.length, contentType: null, etag: null, versionId: null, lastModified: null });
        read.push(summary.status === 'ready' ? summary.source.mediaType : summary.problem);
      }
      console.log(JSON.stringify(read));`;
    writeFileSync(join(folder, 'formats.js'), program);
    const names = Object.keys(files).map((_, index) => `file-${index}`);
    expect(JSON.parse(run(process.execPath, ['formats.js', ...names]))).toEqual(Object.keys(files));
  });

  test('brings the schema and no SDK', () => {
    expect(JSON.parse(readFileSync(join(installed, 'schemas/summary.v1.json'), 'utf8')).title).toBe('Summary');
    const modules = readdirSync(join(installed, 'dist/library'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.mjs'),
    );
    expect(modules.length).toBeGreaterThan(1);
    for (const name of modules) expect(readFileSync(join(installed, 'dist/library', name), 'utf8')).not.toMatch(/@aws-sdk|@smithy/);
  });
});
