import { existsSync, writeFileSync } from 'node:fs';
import { findFiles } from './inbox/found-files.ts';
import type { Uploader } from './uploader.ts';

export interface SampleOptions {
  /** Folder of the articles. */
  readonly folder: string;
  /** A file that exists once they were copied: who has deleted them does not want them back. */
  readonly mark: string;
  readonly uploader: Pick<Uploader, 'upload' | 'has'>;
}

/** The very first start begins with a few articles, so that there is something to read. Returns how many were copied. */
export async function copySampleArticles({ folder, mark, uploader }: SampleOptions): Promise<number> {
  if (existsSync(mark)) return 0;
  const { files } = await findFiles(folder);
  for (const [key, { path }] of files) await uploader.upload(key, path);
  writeFileSync(mark, '');
  return files.size;
}

/** The key of a sample article that is still there. */
export async function presentSample({ folder, uploader }: SampleOptions): Promise<string | null> {
  const { files } = await findFiles(folder);
  for (const key of files.keys()) if (await uploader.has(key)) return key;
  return null;
}
