import type { Kinds } from './described-organizations.ts';
import type { NameMention, TitleAlone } from './name-mentions.ts';
import type { Somebody } from './people-known.ts';
import type { HeldRole } from './roles.ts';

/** What the article names, ready for looking back at. */
export interface NamedPeople {
  readonly mentions: readonly NameMention[];
  readonly titles: readonly TitleAlone[];
  /** Parallel to `mentions`. */
  readonly owners: readonly (number | null)[];
  /** By entity. */
  readonly people: readonly Somebody[];
  readonly kinds: Kinds;
  /** By noun, each list short. */
  readonly roles: ReadonlyMap<string, readonly HeldRole[]>;
  /** By the offset of the phrase, where it stands apart from the name. */
  readonly rolesInText: ReadonlyMap<number, HeldRole>;
  /** Index of the name mention at a token, -1 when there is none. */
  readonly nameAt: (sentence: number, at: number) => number;
}
