import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Uploader } from '../uploader.ts';
import { FolderWatch } from './folder-watch.ts';
import { findFiles } from './found-files.ts';
import { inParallel } from './in-parallel.ts';
import { InboxMemory } from './inbox-memory.ts';
import { type Change, pendingChanges } from './pending-changes.ts';
import { Settling, settlingTime } from './settling.ts';

export interface InboxOptions {
  readonly folder: string;
  readonly memoryFile: string;
  readonly uploader: Pick<Uploader, 'upload' | 'remove'>;
  /** Hears of what was uploaded and removed. */
  readonly say: (message: string) => void;
  readonly complain: (message: string) => void;
  /** Milliseconds after which it looks of its own accord. */
  readonly lookEvery?: number;
}

/** Several changes at once are looked at once. */
const gatheringTime = 50;
/** For what no watcher tells: network drives, too many folders, an upload that failed. */
const usualLookEvery = 5000;
const parallelUploads = 8;
/** More than these are told by their number. */
const mostTold = 20;

/** Keeps a bucket in line with a folder: what is put in is uploaded, what is taken out is removed. */
export class Inbox {
  readonly #options: InboxOptions;
  readonly #memory: InboxMemory;
  readonly #settling = new Settling();
  readonly #watch = new FolderWatch(() => this.#lookIn(gatheringTime));
  #timer: NodeJS.Timeout | undefined;
  #due = Number.POSITIVE_INFINITY;
  #looking: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: InboxOptions) {
    const folder = resolve(options.folder);
    mkdirSync(folder, { recursive: true });
    this.#options = { ...options, folder };
    this.#memory = new InboxMemory(options.memoryFile, folder);
    this.#lookIn(0);
  }

  /** Resolves when uploads under way are done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#watch.close();
    await this.#looking;
    this.#memory.close();
  }

  #lookIn(milliseconds: number): void {
    const due = Date.now() + milliseconds;
    if (this.#stopped || due >= this.#due) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#looking = this.#looking.then(() => this.#look());
    }, milliseconds);
  }

  async #look(): Promise<void> {
    this.#due = Number.POSITIVE_INFINITY;
    if (this.#stopped) return;
    const found = await findFiles(this.#options.folder);
    this.#watch.watch(found.folders);
    const changes = pendingChanges(found, this.#memory);
    const settled = this.#settling.settled(changes, found, Date.now());
    const failures = await this.#makeAll(settled);
    if (changes.length > settled.length) this.#lookIn(settlingTime);
    this.#lookIn(failures > 0 || settled.length === 0 ? (this.#options.lookEvery ?? usualLookEvery) : 0);
  }

  /** Returns how many failed. */
  async #makeAll(changes: readonly Change[]): Promise<number> {
    const { say } = this.#options;
    const areMany = changes.length > mostTold;
    if (areMany) say(`inbox: ${changes.length} changes …`);
    const failures = await inParallel(parallelUploads, changes, (change) => this.#make(change, areMany ? () => undefined : say));
    if (areMany) say(`inbox: ${changes.length - failures} changes made`);
    return failures;
  }

  /** False when it failed; the next look tries again. */
  async #make(change: Change, say: (message: string) => void): Promise<boolean> {
    if (this.#stopped) return true;
    const { uploader, complain } = this.#options;
    try {
      if (change.kind === 'upload') {
        await uploader.upload(change.key, change.path);
        this.#memory.uploaded(change.key, change.signature);
        say(`inbox: ${change.key} uploaded`);
      } else {
        await uploader.remove(change.key);
        this.#memory.removed(change.key);
        say(`inbox: ${change.key} removed`);
      }
      return true;
    } catch (error) {
      complain(`inbox: ${change.key}: ${(error as Error).message}`);
      return false;
    }
  }
}
