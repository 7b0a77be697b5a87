import type { Place } from './described-people.ts';
import type { DescriptionInText } from './description.ts';
import type { InFocus } from './focus.ts';
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
}

const isNear = ({ sentence, paragraph }: InFocus, place: Place): boolean =>
  place.sentence - sentence <= 8 && place.paragraph - paragraph <= 3;

/** Nouns that nearly every article uses of somebody it does not name: only a name that contains them is meant. */
const nounsOfManyMeanings =
  /^(?:administration|authority|cabinet|country|court|government|movement|nation|office|parliament|party|police|school|state|town|city|village|force|army|team|station|market)$/;

/** May the noun speak of such an organization? */
function fits(noun: string, kind: KindOfOrganization): boolean {
  if (kind.nouns.has(noun)) return true;
  if (nounsOfManyMeanings.test(noun)) return false;
  if (nounsForCompanies.has(noun)) return kind.nouns.size === 0 || kind.isCompany;
  if (!nounsForAnyOrganization.has(noun)) return false;
  return kind.nouns.size === 0 || [...kind.nouns].every((own) => nounsForAnyOrganization.has(own));
}

/** "the group", "the 41-year-old association", "the church": an organization whose names allow the noun. */
export function describedOrganization(
  description: DescriptionInText,
  noun: string,
  place: Place,
  focused: readonly InFocus[],
  kinds: ReadonlyMap<number, KindOfOrganization>,
): number | null {
  if (!nounsForOrganizations.has(noun) || description.complement.length > 0 || description.determiner === 'possessive') return null;
  const isOf = (id: number): boolean =>
    description.modifiers.every((word) => kinds.get(id)?.words.has(word) || kinds.get(id)?.nouns.has(word));
  const near = focused.flatMap((mention) => {
    const kind = mention.entity === null ? undefined : kinds.get(mention.entity);
    return kind && mention.entity !== null && isNear(mention, place) && isOf(mention.entity)
      ? { ...mention, entity: mention.entity, kind }
      : [];
  });
  const named = near.filter(({ kind }) => kind.nouns.has(noun));
  return named.length > 0
    ? clearest(named, place)
    : clearest(
        near.filter(({ kind }) => fits(noun, kind)),
        place,
      );
}

/** The only one around; of several the one that the sentence before was about. */
function clearest(mentions: readonly (InFocus & { readonly entity: number })[], place: Place): number | null {
  const ids = new Set(mentions.map(({ entity }) => entity));
  if (ids.size === 1) return mentions[0]?.entity ?? null;
  const isClose = ({ sentence, role, isSource }: InFocus): boolean => place.sentence - sentence <= 1 && (role === 'subject' || isSource);
  const close = new Set(mentions.filter(isClose).map(({ entity }) => entity));
  return close.size === 1 ? ([...close][0] as number) : null;
}
