import { Journal } from '../journal.ts';

type Entry = { readonly folder: string } | { readonly uploaded: string; readonly signature: string } | { readonly removed: string };

/** Which files of the inbox are in the bucket, also after a restart. Another folder starts with nothing remembered. */
export class InboxMemory {
  readonly #journal: Journal<Entry>;
  readonly #signatures = new Map<string, string>();
  readonly #folder: string;

  constructor(file: string, folder: string) {
    const { journal, entries } = Journal.open<Entry>(file);
    this.#journal = journal;
    this.#folder = folder;
    const [first, ...others] = entries;
    if (first && 'folder' in first && first.folder === folder) for (const entry of others) this.#apply(entry);
    this.#rewrite();
  }

  get keys(): Iterable<string> {
    return this.#signatures.keys();
  }

  signature(key: string): string | undefined {
    return this.#signatures.get(key);
  }

  uploaded(key: string, signature: string): void {
    this.#commit({ uploaded: key, signature });
  }

  removed(key: string): void {
    this.#commit({ removed: key });
  }

  close(): void {
    this.#journal.close();
  }

  #commit(entry: Entry): void {
    this.#journal.append(entry);
    this.#apply(entry);
    if (this.#journal.isMostlyHistory(this.#signatures.size)) this.#rewrite();
  }

  #apply(entry: Entry): void {
    if ('uploaded' in entry) this.#signatures.set(entry.uploaded, entry.signature);
    else if ('removed' in entry) this.#signatures.delete(entry.removed);
  }

  #rewrite(): void {
    const uploads = [...this.#signatures].map(([uploaded, signature]) => ({ uploaded, signature }));
    this.#journal.rewrite([{ folder: this.#folder }, ...uploads]);
  }
}
