import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from './start-error.ts';

const lineFeed = 10;
/** Rewriting costs as much as everything that is kept, so it waits until most lines are history. */
const linesBeforeRewrite = 1000;

/**
 * Entries on disk, one line of JSON each. Writing is synchronous: whoever appended knows that the entry outlives the
 * process, and nothing else of this process happened in between. A line that was cut short by a crash does not count.
 */
export class Journal<Entry> {
  readonly #file: string;
  #descriptor: number;
  #length: number;
  #lines: number;

  private constructor(file: string, length: number, lines: number) {
    this.#file = file;
    this.#descriptor = openSync(file, 'a');
    ftruncateSync(this.#descriptor, length);
    this.#length = length;
    this.#lines = lines;
  }

  static open<Entry>(file: string): { journal: Journal<Entry>; entries: Entry[] } {
    mkdirSync(dirname(file), { recursive: true });
    const bytes = readIfThere(file);
    const length = bytes.lastIndexOf(lineFeed) + 1;
    const lines = bytes.toString('utf8', 0, length).split('\n').slice(0, -1);
    return {
      journal: new Journal<Entry>(file, length, lines.length),
      entries: lines.map((line, index) => readEntry<Entry>(line, `${file}, line ${index + 1}`)),
    };
  }

  append(entry: Entry): void {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    try {
      writeWhole(this.#descriptor, line);
    } catch (error) {
      ftruncateSync(this.#descriptor, this.#length); // a full disk must not leave half a line that the next one continues
      throw error;
    }
    this.#length += line.length;
    this.#lines += 1;
  }

  /** True when the file is mostly history: `live` entries would say the same. */
  isMostlyHistory(live: number): boolean {
    return this.#lines > linesBeforeRewrite + 2 * live;
  }

  rewrite(entries: readonly Entry[]): void {
    const fresh = `${this.#file}.new`;
    const bytes = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    rmSync(fresh, { force: true });
    const descriptor = openSync(fresh, 'a');
    writeWhole(descriptor, bytes);
    closeSync(this.#descriptor);
    renameSync(fresh, this.#file);
    this.#descriptor = descriptor;
    this.#length = bytes.length;
    this.#lines = entries.length;
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

function readEntry<Entry>(line: string, where: string): Entry {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    throw new StartError(`${where} cannot be read: the data directory was damaged. Put the file right or start with another --data-dir.`);
  }
}

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}
