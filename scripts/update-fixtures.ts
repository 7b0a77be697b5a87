import { readdir, readFile, writeFile } from 'node:fs/promises';
import { summarizeFile, summaryBytes } from '../lib/index.ts';

/** A folder each: article.txt and, beside it, the summary that is expected of it. */
export const fixtures = new URL('../test/fixtures/', import.meta.url);

export const summaryOf = (name: string): URL => new URL(`${name}/summary.json`, fixtures);

export async function fixtureNames(): Promise<string[]> {
  const entries = await readdir(fixtures, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What the program makes of the article now. */
export async function summaryNow(name: string): Promise<string> {
  const key = `${name}/article.txt`;
  const body = await readFile(new URL(key, fixtures));
  return summaryBytes(await summarizeFile({ key, body }));
}

if (import.meta.main) {
  for (const name of await fixtureNames()) await writeFile(summaryOf(name), await summaryNow(name));
  console.log('Read the differences before you commit them: git diff test/fixtures');
}
