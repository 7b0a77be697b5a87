import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isIgnoredName } from './ignored-names.ts';

export interface FoundFile {
  readonly path: string;
  /** Tells one content from another without reading it. */
  readonly signature: string;
  /** When it last changed in any way: unlike the time of its content this one cannot be set back by a copy. */
  readonly changedAt: number;
}

export interface FoundFiles {
  /** By key: the path below the inbox with "/" between folders. */
  readonly files: ReadonlyMap<string, FoundFile>;
  readonly folders: readonly string[];
  /** Folders ("" for the inbox, else with "/" at the end) that could not be read: what is in them is not known. */
  readonly unread: readonly string[];
}

/** Everything in a folder and the folders in it. Links to folders are not followed: they may lead round in circles. */
export async function findFiles(root: string): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const folders: string[] = [];
  const unread: string[] = [];
  const visit = async (folder: string, prefix: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (!entries) return void unread.push(prefix);
    folders.push(folder);
    for (const entry of entries.filter(({ name }) => !isIgnoredName(name))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await visit(path, `${prefix}${entry.name}/`);
      else await look(entry, path, `${prefix}${entry.name}`);
    }
  };
  const look = async (entry: Dirent, path: string, key: string): Promise<void> => {
    if (!entry.isFile() && !entry.isSymbolicLink()) return;
    const facts = await stat(path).catch(() => null); // removed meanwhile, or a link to nothing
    if (facts?.isFile()) files.set(key, { path, signature: `${facts.size}:${facts.mtimeMs}`, changedAt: facts.ctimeMs });
  };
  await visit(root, '');
  return { files, folders, unread };
}
