import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';

const web = new URL('../lib/web/', import.meta.url);
export const pageAssetsFile = new URL('page-assets.ts', web);

/** The page's style sheet and script, minified, as TypeScript with the hashes that its content security policy allows. */
export async function pageAssets(): Promise<string> {
  const styleSheet = await minified('page.css', 'css');
  const script = await minified('page.js', 'js');
  return [
    '// Written by `npm run generate` from lib/web/assets. Change those files, not this one.',
    '',
    ...constant('styleSheet', styleSheet),
    ...constant('script', script),
  ].join('\n');
}

async function minified(name: string, loader: 'css' | 'js'): Promise<string> {
  const source = await readFile(new URL(`assets/${name}`, web), 'utf8');
  const { code } = await transform(source, { loader, minify: true, target: loader === 'css' ? 'chrome120' : 'es2022', charset: 'utf8' });
  return code.trim();
}

const constant = (name: string, content: string): string[] => [
  `export const ${name} = {`,
  `  text: ${JSON.stringify(content)},`,
  `  hash: 'sha256-${createHash('sha256').update(content).digest('base64')}',`,
  '};',
  '',
];

if (import.meta.main) {
  await writeFile(pageAssetsFile, await pageAssets());
}
