import type { Place } from './described-people.ts';
import type { DescriptionInText } from './description.ts';
import type { InFocus } from './focus.ts';
import { kindsForNouns } from './lexicons/kinds-for-nouns.ts';
import { nounsForAnyOrganization } from './lexicons/nouns-for-any-organization.ts';
import { nounsForCompanies } from './lexicons/nouns-for-companies.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';

/** What an organization's name and the article say it is. */
export interface KindOfOrganization {
  /** Words of all its names, folded. */
  readonly words: ReadonlySet<string>;
  /** The nouns among them, and those said beside it: "church", "department". Empty: its names do not say. */
  readonly nouns: ReadonlySet<string>;
  readonly isCompany: boolean;
  /** The name shows that it is an organization; else it may be anything but a person we know of. */
  readonly isSure: boolean;
  /** Offset of its first name. */
  readonly start: number;
}

/** The organizations of an article. */
export interface Kinds {
  readonly byEntity: ReadonlyMap<number, KindOfOrganization>;
  /** By noun; null where several have it. */
  readonly onlyOne: ReadonlyMap<string, number | null>;
}

/** A mention of something that may be an organization. */
type Candidate = InFocus & { readonly entity: number; readonly kind: KindOfOrganization };

const isNear = ({ sentence, paragraph }: InFocus, place: Place): boolean =>
  place.sentence - sentence <= 8 && place.paragraph - paragraph <= 3;

/** Nouns that nearly every article uses of somebody it does not name: only a name that contains them is meant. */
const nounsOfManyMeanings =
  /^(?:administration|army|authority|cabinet|city|country|court|force|government|movement|nation|office|parliament|party|police|school|state|station|team|town|village)$/;

/** "the agency" for the Turnpike Authority, "the company" for a name that says nothing of what it is. */
function fits(noun: string, { nouns, words, isCompany, isSure }: KindOfOrganization): boolean {
  if (nounsOfManyMeanings.test(noun)) return false;
  if (nounsForCompanies.has(noun) && (nouns.size === 0 || isCompany)) return true;
  if (!isSure) return false;
  const others = kindsForNouns[noun];
  if (others && [...words].some((word) => others.has(word))) return true;
  return nounsForAnyOrganization.has(noun) && nouns.size === 0;
}

/** "the group", "the 41-year-old association", "the church": an organization whose names allow the noun. */
export function describedOrganization(
  description: DescriptionInText,
  noun: string,
  place: Place,
  focused: readonly InFocus[],
  { byEntity, onlyOne }: Kinds,
): number | null {
  const { complement, determiner, modifiers } = description;
  if (!nounsForOrganizations.has(noun) || complement.length > 0 || determiner === 'possessive') return null;
  const isOf = ({ words, nouns }: KindOfOrganization): boolean => modifiers.every((word) => words.has(word) || nouns.has(word));
  const near = focused.flatMap((mention): Candidate[] => {
    const kind = mention.entity === null ? undefined : byEntity.get(mention.entity);
    if (!kind || mention.entity === null || !isNear(mention, place) || !isOf(kind)) return [];
    return [{ ...mention, entity: mention.entity, kind }];
  });
  const named = near.filter(({ kind }) => kind.nouns.has(noun));
  if (named.length > 0) return clearest(named, place);
  // "the museum", however long ago the article named the only one it has.
  const only = nounsOfManyMeanings.test(noun) ? null : (onlyOne.get(noun) ?? null);
  const kind = only === null ? undefined : byEntity.get(only);
  if (kind && kind.start < place.start && isOf(kind)) return only;
  const fitting = near.filter(({ kind, somebody }) => somebody.type !== 'person' && somebody.type !== 'place' && fits(noun, kind));
  const sure = fitting.filter(({ kind }) => kind.isSure);
  return clearest(sure.length > 0 ? sure : fitting, place);
}

/** The only one around; of several the one that the sentence before was about, or the only one in this paragraph or the one before. */
function clearest(mentions: readonly Candidate[], place: Place): number | null {
  const isSubject = ({ sentence, role, isSource }: InFocus): boolean => place.sentence - sentence <= 1 && (role === 'subject' || isSource);
  const within = (paragraphs: number) => mentions.filter(({ paragraph }) => place.paragraph - paragraph <= paragraphs);
  const circles = [mentions, mentions.filter(isSubject), within(0), within(1)];
  const only = circles.map((circle) => new Set(circle.map(({ entity }) => entity))).find(({ size }) => size === 1);
  return only ? ([...only][0] ?? null) : null;
}
