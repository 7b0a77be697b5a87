import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { builtInsByRequire } from '../../scripts/built-ins-by-require.ts';

async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    plugins: [builtInsByRequire],
  });
  return outputFiles.map(({ text }) => text).join('');
}

const run = async (code: string): Promise<unknown> =>
  ((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { readonly answer: unknown }).answer;

describe('built-in modules in a bundle', () => {
  test.each([
    ['named', `import { join } from 'node:path'; export const answer = join('a', 'b');`],
    ['default', `import path from 'node:path'; export const answer = path.join('a', 'b');`],
    ['whole', `import * as path from 'node:path'; export const answer = path.join('a', 'b');`],
  ])('imported %s are required', async (_, source) => {
    const code = await bundled(source);
    expect(code).not.toMatch(/\bimport\b/);
    expect(await run(code)).toBe('a/b');
  });

  test('that nothing uses are left out', async () => {
    expect(await bundled(`import { request } from 'node:http'; export const answer = 1;`)).not.toContain('node:http');
  });
});
