import type { Sentence } from '../types.ts';
import type { Kinds } from './described-organizations.ts';
import { growNames } from './growing-names.ts';
import { kindsOfOrganizations } from './kinds-of-organizations.ts';
import type { NameMention, TitleAlone } from './name-mentions.ts';
import { namesOfArticle } from './names-of-article.ts';
import { type Somebody, whatIsKnown } from './people-known.ts';
import { type HeldRole, heldRoles, rolesByNoun } from './roles.ts';

/** What the article names, ready for looking back at. */
export interface NamedPeople {
  readonly mentions: readonly NameMention[];
  readonly titles: readonly TitleAlone[];
  /** Sentences in title case and in capitals. */
  readonly headings: readonly Sentence[];
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
  /** The only entity with such a name (folded words), long or short; null where there is none or more than one. */
  readonly entityOf: (key: string) => number | null;
}

/** All that names, and the words right beside them, tell: nothing is resolved yet. */
export function namedPeople(sentences: readonly Sentence[]): NamedPeople {
  const names = namesOfArticle(sentences);
  const { entities, owners, entityOf } = growNames(names.mentions, sentences);
  const roles = heldRoles(sentences, names, owners);
  return {
    ...names,
    owners,
    people: whatIsKnown(entities, names.mentions, sentences),
    kinds: kindsOfOrganizations(entities, names.mentions, roles),
    roles: rolesByNoun(roles),
    rolesInText: new Map(roles.filter(({ phraseStart }) => phraseStart >= 0).map((role) => [role.phraseStart, role])),
    entityOf,
  };
}
