import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { summarizeFile } from '../lib/summarize.ts';
import { withoutWeights } from './without-weights.ts';

const root = new URL('../', import.meta.url);

/** Neither layout nor where brackets open and close tells what was found. */
const bare = (json: string): string => json.replaceAll(/\s+|[[\]{}]/g, '').replaceAll(/^,+|,+$/g, '');

describe('README.md', async () => {
  const page = await readFile(new URL('README.md', root), 'utf8');

  test('shows of its sample what the program finds in it, weights aside', async () => {
    const key = 'samples/ferry-subsidy.txt';
    const found = bare(JSON.stringify(withoutWeights(await summarizeFile({ key, body: await readFile(new URL(key, root)) }))));
    const shown = /```jsonc\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const pieces = shown
      .replaceAll(/: \d+\.\d+/g, ':0')
      .split('…')
      .map(bare);
    expect(pieces.length).toBeGreaterThan(15);
    expect(pieces.filter((piece) => !found.includes(piece))).toEqual([]);
  });

  test('names every folder that is kept', async () => {
    const { include } = JSON.parse(await readFile(new URL('tsconfig.json', root), 'utf8')) as { include: readonly string[] };
    const folders = include.filter((folder) => folder !== 'lib'); // whose own folders are named
    expect(folders.filter((folder) => !page.includes(`\`${folder}/\``))).toEqual([]);
  });
});
