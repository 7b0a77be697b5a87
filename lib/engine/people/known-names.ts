import { bigCities } from './lexicons/big-cities.ts';
import { countries } from './lexicons/countries.ts';
import { givenNamesOfEither } from './lexicons/given-names-of-either.ts';
import { givenNamesOfMen } from './lexicons/given-names-of-men.ts';
import { givenNamesOfWomen } from './lexicons/given-names-of-women.ts';
import { institutions } from './lexicons/institutions.ts';
import { knownOrganizations } from './lexicons/known-organizations.ts';
import { placeAliases } from './lexicons/place-aliases.ts';
import { regions } from './lexicons/regions.ts';

// All questions take folded text (`fold.ts`).

/** "Jean-Claude" counts by its first part, which is the one that is listed. */
const firstPart = (word: string): string => (word.includes('-') ? word.slice(0, word.indexOf('-')) : word);

export const isGivenName = (word: string): boolean => {
  const first = firstPart(word);
  return givenNamesOfMen.has(first) || givenNamesOfWomen.has(first) || givenNamesOfEither.has(first);
};

export const isKnownPlace = (name: string): boolean =>
  countries.has(name) || regions.has(name) || bigCities.has(name) || placeAliases.has(name);

export const isKnownOrganization = (name: string): boolean => knownOrganizations.has(name) || institutions.has(name);

export const isKnownName = (name: string): boolean => isKnownPlace(name) || isKnownOrganization(name);

export type Gender = 'male' | 'female';

/** What a given name says about he or she; null: nothing. */
export function genderOfGivenName(word: string): Gender | null {
  const first = firstPart(word);
  if (givenNamesOfMen.has(first)) return 'male';
  return givenNamesOfWomen.has(first) ? 'female' : null;
}
