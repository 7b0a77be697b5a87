import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The bytes of objects, under names of our own: a key never becomes a path, so no key can leave the folder, be too long
 * for the file system or meet another that differs only in case. A file is written once and never changed.
 */
export class DataFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  async create(): Promise<NewDataFile> {
    const name = randomUUID();
    const path = this.#path(name);
    await mkdir(dirname(path), { recursive: true });
    return new NewDataFile(name, await open(path, 'wx'), path);
  }

  open(name: string): Promise<FileHandle> {
    return open(this.#path(name), 'r');
  }

  remove(name: string): void {
    rmSync(this.#path(name), { force: true });
  }

  /** What a crash left behind: bytes that never became an object, or that the next version replaced. */
  removeAllBut(names: ReadonlySet<string>): void {
    for (const entry of readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && !names.has(entry.name)) rmSync(join(entry.parentPath, entry.name), { force: true });
    }
  }

  /** A folder with a hundred thousand files is slow to look at. */
  #path(name: string): string {
    return join(this.#folder, name.slice(0, 2), name);
  }
}

/** Not an object until a bucket takes its name. */
export class NewDataFile {
  readonly name: string;
  readonly #handle: FileHandle;
  readonly #path: string;

  constructor(name: string, handle: FileHandle, path: string) {
    this.name = name;
    this.#handle = handle;
    this.#path = path;
  }

  async write(bytes: Buffer): Promise<void> {
    await this.#handle.writeFile(bytes);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined); // it may be closed
    await rm(this.#path, { force: true });
  }
}
