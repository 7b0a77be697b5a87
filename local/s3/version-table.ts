import { isDeleteMarker, type Version, versionName } from './stored-object.ts';

/** All versions of all keys, in memory. */
export class VersionTable {
  /** Newest last. */
  readonly #versions = new Map<string, readonly Version[]>();
  size = 0;

  latest(key: string): Version | undefined {
    return this.#versions.get(key)?.at(-1);
  }

  find(key: string, name: string): Version | undefined {
    return this.#versions.get(key)?.find((version) => versionName(version) === name);
  }

  /** Returns the version that was replaced: only one can be called "null". */
  put(version: Version): Version | undefined {
    const replaced = this.remove(version.key, versionName(version));
    this.#versions.set(version.key, [...(this.#versions.get(version.key) ?? []), version]);
    this.size += 1;
    return replaced;
  }

  remove(key: string, name: string): Version | undefined {
    const removed = this.find(key, name);
    if (!removed) return undefined;
    const left = (this.#versions.get(key) ?? []).filter((version) => version !== removed);
    if (left.length > 0) this.#versions.set(key, left);
    else this.#versions.delete(key);
    this.size -= 1;
    return removed;
  }

  *all(): Generator<Version> {
    for (const versions of this.#versions.values()) yield* versions;
  }

  /** Of each key: the order in which they are to be put again. */
  oldestFirst(): readonly Version[] {
    return [...this.all()];
  }

  *liveKeys(): Generator<string> {
    for (const [key, versions] of this.#versions) {
      const latest = versions.at(-1);
      if (latest && !isDeleteMarker(latest)) yield key;
    }
  }
}
