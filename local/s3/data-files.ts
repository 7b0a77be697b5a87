import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files up to this size are read and written at once: four trips to another thread take ten times as long. */
export const mostBytesAtOnce = 64 * 1024;

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

  create(): NewDataFile {
    const name = randomUUID();
    return new NewDataFile(name, this.#path(name));
  }

  open(name: string): Promise<FileHandle> {
    return open(this.#path(name), 'r');
  }

  read(name: string): Buffer {
    return readFileSync(this.#path(name));
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

/** Not an object until a bucket takes its name. What is small waits in memory until it is whole. */
export class NewDataFile {
  readonly name: string;
  readonly #path: string;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #handle: FileHandle | undefined;

  constructor(name: string, path: string) {
    this.name = name;
    this.#path = path;
  }

  async write(bytes: Buffer): Promise<void> {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes > mostBytesAtOnce) await this.#flush();
  }

  async close(): Promise<void> {
    if (this.#handle) {
      await this.#flush();
      await this.#handle.close();
    } else {
      this.#makeFolder();
      writeFileSync(this.#path, this.#takeWaiting(), { flag: 'wx' });
    }
  }

  async discard(): Promise<void> {
    await this.#handle?.close().catch(() => undefined); // it may be closed
    rmSync(this.#path, { force: true });
  }

  async #flush(): Promise<void> {
    const bytes = this.#takeWaiting();
    if (!this.#handle) {
      this.#makeFolder();
      this.#handle = await open(this.#path, 'wx');
    }
    await this.#handle.writeFile(bytes);
  }

  #takeWaiting(): Buffer {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    return bytes;
  }

  #makeFolder(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
  }
}
