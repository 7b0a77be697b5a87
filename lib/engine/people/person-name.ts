import { letterTest } from '../letter-pattern.ts';
import { type Gender, genderOfGivenName, isGivenName } from './known-names.ts';
import { generations } from './lexicons/generations.ts';
import { nameParticles } from './lexicons/name-particles.ts';
import { nameSuffixes } from './lexicons/name-suffixes.ts';
import { nicknames } from './lexicons/nicknames.ts';

/** A person's name in folded words: "Martin Luther King Jr." → given "martin", surname "king", generation "jr". */
export interface PersonName {
  /** Without suffixes. */
  readonly words: readonly string[];
  /** First word, where there are two or more. */
  readonly given: string | null;
  /** Last word with its particles: "van der berg". */
  readonly surname: string;
  readonly generation: string | null;
}

const withoutStop = (word: string): string => word.replace(/\.$/, '');

/** Not in "Ben Okoro". */
const isParticle = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  return nameParticles.has(word) && !(at === 0 && isGivenName(word));
};

export function personName(words: readonly string[]): PersonName {
  let end = words.length;
  let generation: string | null = null;
  while (end > 1 && (nameSuffixes.has(words[end - 1] ?? '') || words[end - 1] === ',')) {
    end--;
    const suffix = words[end] ?? '';
    if (generations.has(suffix)) generation = withoutStop(suffix);
  }
  let from = end - 1;
  while (from > 0 && isParticle(words, from - 1)) from--;
  const kept = words.slice(0, end);
  return { words: kept, given: from > 0 ? (words[0] ?? null) : null, surname: kept.slice(from).join(' '), generation };
}

const isInitial = letterTest(String.raw`^(?:\p{L}|(?:\p{L}\.){1,3})$`);
const fullForm = (given: string): string => nicknames.get(given) ?? given;

/** "Bill" and "William", "J." and "John", "Chris" and "Christine": may both be one person's given name? */
export function givenNamesAgree(one: string, other: string): boolean {
  if (one === other || fullForm(one) === fullForm(other)) return true;
  if (isInitial(one) || isInitial(other)) return one[0] === other[0];
  if (isMisspelling(one, other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 2 && long.startsWith(short) && !gendersConflict(genderOfGivenName(one), genderOfGivenName(other));
}

/** "Kristen" and "Kristin": one letter of a longer name. */
function isMisspelling(one: string, other: string): boolean {
  if (
    one.length !== other.length ||
    one.length < 5 ||
    one[0] !== other[0] ||
    gendersConflict(genderOfGivenName(one), genderOfGivenName(other))
  )
    return false;
  return [...one].filter((letter, at) => letter !== other[at]).length === 1;
}

export const gendersConflict = (one: Gender | null, other: Gender | null): boolean => one !== null && other !== null && one !== other;

/** "Jane Roe" and "Jane M. Roe" are one name, "Jane Ann Roe" and "Jane Beth Roe" are two; so are father and son. */
export function personNamesAgree(one: PersonName, other: PersonName): boolean {
  if (one.surname !== other.surname || gendersDiffer(one, other)) return false;
  if (one.generation !== other.generation && one.generation !== null && other.generation !== null) return false;
  if (one.given === null || other.given === null) return true;
  return givenNamesAgree(one.given, other.given) && middleNamesAgree(one, other);
}

const middleNames = ({ words, surname }: PersonName): readonly string[] => words.slice(1, words.length - surname.split(' ').length);

function middleNamesAgree(one: PersonName, other: PersonName): boolean {
  const [mine, others] = [middleNames(one), middleNames(other)];
  if (mine.length === 0 || others.length === 0) return true;
  return givenNamesAgree(mine[0] ?? '', others[0] ?? '');
}

const gendersDiffer = (one: PersonName, other: PersonName): boolean =>
  one.given !== null &&
  other.given !== null &&
  one.given !== other.given &&
  gendersConflict(genderOfGivenName(one.given), genderOfGivenName(other.given)) &&
  fullForm(one.given) !== fullForm(other.given);
