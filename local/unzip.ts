import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { StartError } from './start-error.ts';

/** Replaces `folder` by what is in the zip. */
export function unzip(file: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(readZip(file))) {
    const target = join(folder, name);
    if (relative(folder, target).startsWith('..')) throw new StartError(`${file} holds a path that leads out of it: ${name}`);
    if (name.endsWith('/')) continue; // a folder on its own
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

function readZip(file: string): Record<string, Uint8Array> {
  try {
    return unzipSync(readFileSync(file));
  } catch (error) {
    throw new StartError(`Cannot unpack ${file}: ${(error as Error).message}`);
  }
}
