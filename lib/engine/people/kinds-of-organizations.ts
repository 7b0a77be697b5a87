import type { KindOfOrganization, Kinds } from './described-organizations.ts';
import type { NamedEntity } from './growing-names.ts';
import { companySuffixes } from './lexicons/company-suffixes.ts';
import { institutions } from './lexicons/institutions.ts';
import { nounsForCompanies } from './lexicons/nouns-for-companies.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';
import type { NameMention } from './name-mentions.ts';
import type { HeldRole } from './roles.ts';

/** By entity: what the names of each organization, and the words beside them, say it is. */
export function kindsOfOrganizations(
  entities: readonly NamedEntity[],
  mentions: readonly NameMention[],
  roles: readonly HeldRole[],
): Kinds {
  const said = new Map<number, string[]>();
  for (const { holder, head, modifiers } of roles) said.set(holder, [...(said.get(holder) ?? []), head, ...modifiers].slice(-longestList));
  const byEntity = new Map<number, KindOfOrganization>();
  const onlyOne = new Map<string, number | null>();
  for (const { id, type, mentions: own } of entities) {
    if (type !== 'organization' && type !== 'other') continue;
    const words = new Set(own.slice(0, longestList).flatMap((index) => mentions[index]?.words ?? []));
    const roleWords = said.get(id) ?? [];
    const nouns = new Set(
      [...words, ...roleWords].map(singular).filter((word) => nounsForOrganizations.has(word) || institutions.has(word)),
    );
    const isCompany = [...words].some((word) => companySuffixes.has(word)) || [...nouns].some((noun) => nounsForCompanies.has(noun));
    for (const noun of nouns) onlyOne.set(noun, onlyOne.has(noun) ? null : id);
    byEntity.set(id, {
      words: new Set([...words, ...roleWords]),
      nouns,
      isCompany,
      isSure: type === 'organization',
      start: mentions[own[0] ?? -1]?.start ?? 0,
    });
  }
  return { byEntity, onlyOne };
}

const longestList = 24;

/** "organisation" and "organization" are one noun. */
const singular = (word: string): string => (word === 'organisation' ? 'organization' : word);
