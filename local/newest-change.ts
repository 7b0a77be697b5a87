import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** When something at these paths was last changed, in milliseconds; 0 when there is nothing. */
export async function newestChange(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(paths.map(changeOf));
  return Math.max(0, ...times);
}

async function changeOf(path: string): Promise<number> {
  const facts = await stat(path).catch(() => null); // not there
  if (!facts) return 0;
  if (!facts.isDirectory()) return facts.mtimeMs;
  const entries = await readdir(path);
  return Math.max(facts.mtimeMs, await newestChange(entries.map((entry) => join(path, entry)))); // a removed file changes its folder
}
