import { type FSWatcher, watch } from 'node:fs';

/** Calls back when something changes in one of many folders. One watcher a folder: files may be thousands. */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  watch(folders: readonly string[]): void {
    const wanted = new Set(folders);
    for (const folder of [...this.#watchers.keys()].filter((watched) => !wanted.has(watched))) this.#forget(folder);
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#add(folder);
  }

  close(): void {
    for (const folder of [...this.#watchers.keys()]) this.#forget(folder);
  }

  /** Systems limit how many folders can be watched; the others are seen when the inbox looks of its own accord. */
  #add(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, () => this.#onChange());
      watcher.on('error', () => this.#forget(folder));
      this.#watchers.set(folder, watcher);
    } catch {}
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
