import type { FoundFiles } from './found-files.ts';
import type { Change } from './pending-changes.ts';

/** A program that writes pauses less than this; an editor that replaces a file by a new one takes less. */
export const settlingTime = 400;

/** Tells half-written files, and files that are missing for a moment, from those that stay as they are. */
export class Settling {
  readonly #firstSeen = new Map<string, number>();

  /** The changes that are older than the settling time; the others are for later. */
  settled(changes: readonly Change[], { files }: FoundFiles, now: number): readonly Change[] {
    const seen = new Map(changes.map((change) => [nameOf(change), this.#firstSeen.get(nameOf(change)) ?? now] as const));
    this.#firstSeen.clear();
    for (const [name, since] of seen) this.#firstSeen.set(name, since);
    return changes.filter((change) => {
      const changedAt = change.kind === 'upload' ? (files.get(change.key)?.changedAt ?? now) : now;
      const since = Math.min(changedAt, seen.get(nameOf(change)) ?? now); // a clock that runs ahead must not hold a file back
      return now - since >= settlingTime;
    });
  }
}

/** A file that goes on changing is another change each time. */
const nameOf = (change: Change): string => `${change.kind} ${change.kind === 'upload' ? change.signature : ''} ${change.key}`;
