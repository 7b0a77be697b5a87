import { compareKeys } from './key-order.ts';

/** The keys of a bucket in listing order. */
export class SortedKeys {
  readonly #keys: string[];

  constructor(keys: Iterable<string>) {
    this.#keys = [...keys].sort(compareKeys);
  }

  at(index: number): string | undefined {
    return this.#keys[index];
  }

  add(key: string): void {
    const index = this.firstNotBefore(key);
    if (this.#keys[index] !== key) this.#keys.splice(index, 0, key);
  }

  remove(key: string): void {
    const index = this.firstNotBefore(key);
    if (this.#keys[index] === key) this.#keys.splice(index, 1);
  }

  /** Index of the first key that is not before `text`. */
  firstNotBefore(text: string): number {
    return this.#firstWhere((key) => compareKeys(key, text) >= 0);
  }

  /** Index of the first key after `text`. */
  firstAfter(text: string): number {
    return this.#firstWhere((key) => compareKeys(key, text) > 0);
  }

  /** Index of the first key after all that start with `prefix`. */
  firstBeyond(prefix: string): number {
    return this.#firstWhere((key) => compareKeys(key, prefix) > 0 && !key.startsWith(prefix));
  }

  /** Binary search: `holds` is false for the keys up to some point and true from there on. */
  #firstWhere(holds: (key: string) => boolean): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#keys[middle] as string)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
