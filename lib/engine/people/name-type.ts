import { letterTest } from '../letter-pattern.ts';
import type { EntityType, Token } from '../types.ts';
import { isGivenName, isKnownOrganization, isKnownPlace } from './known-names.ts';
import { companySuffixes } from './lexicons/company-suffixes.ts';
import { generations } from './lexicons/generations.ts';
import { nameParticles } from './lexicons/name-particles.ts';
import { nounsForPeople } from './lexicons/nouns-for-people.ts';
import { nounsOfOrganizations } from './lexicons/nouns-of-organizations.ts';
import { nounsOfPlaces } from './lexicons/nouns-of-places.ts';
import { nounsOfThings } from './lexicons/nouns-of-things.ts';
import { surnamesLikeNouns } from './lexicons/surnames-like-nouns.ts';
import { headOfName } from './name-pieces.ts';
import type { TokenRange } from './token-range.ts';

/** A name as the rules look at it. */
export interface NameInContext {
  readonly tokens: readonly Token[];
  readonly range: TokenRange;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** Words of a title in front of it ("Attorney General", "Mr."). */
  readonly hasTitle: boolean;
}

export interface TypeRule {
  readonly name: string;
  readonly type: EntityType;
  readonly holds: (name: NameInContext) => boolean;
}

const last = (words: readonly string[]): string => words.at(-1) ?? '';
const first = (words: readonly string[]): string => words[0] ?? '';
const before = ({ tokens, range }: NameInContext, by = 1): Token | undefined => tokens[range.from - by];
const after = ({ tokens, range }: NameInContext, by = 0): Token | undefined => tokens[range.to + by];
const textOf = ({ tokens, range }: NameInContext): string =>
  tokens
    .slice(range.from, range.to)
    .map((token) => token.text)
    .join(' ');

/** "Anita Hill", not "Madison Park": a given name that is no place in front of a surname that is also a noun. */
const endsInSurnameLikeNoun = ({ words }: NameInContext): boolean =>
  words.length > 1 && words.length < 4 && surnamesLikeNouns.has(last(words)) && isGivenName(first(words)) && !isKnownPlace(first(words));

const isPersonLike = ({ words }: NameInContext): boolean =>
  words.length > 1 && words.length < 6 && !nounsOfThings.has(last(words)) && !words.some((word) => /^(?:of|for|on|and|&|the)$/.test(word));

/** "HOLLIN (Reuters) —", "LUND BAY, Ohio —": capitals at the start of a paragraph, in front of a dash or what leads to one. */
function isDateline(name: NameInContext): boolean {
  if (name.range.from > 0 || !isShouted(textOf(name))) return false;
  return [0, 1, 2, 3, 4].some((by) => /^[—–-]+$/.test(after(name, by)?.text ?? ''));
}

const isShouted = letterTest(String.raw`^\p{Lu}{3,}(?: \p{Lu}{2,})*$`);
const hasInnerCapital = letterTest(String.raw`^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$`);
const isInitial = letterTest(String.raw`^\p{L}\.$`);
const isInitials = letterTest(String.raw`^(?:\p{L}\.){1,3}$`);
const isSmallCompound = letterTest(String.raw`^\p{Ll}{2,}-\p{Ll}{2,}$`);
const endsSmall = letterTest(String.raw`-\p{Ll}+$`);
const isAcronym = letterTest(String.raw`^\p{Lu}(?:[\p{Lu}&]{1,7}|(?:\.?\p{Lu}){1,5}\.?)$`);

/** The first rule that holds decides; a name that no rule knows is "other". */
export const typeRules: readonly TypeRule[] = [
  { name: 'listed place', type: 'place', holds: (name) => !name.hasTitle && isKnownPlace(name.words.join(' ')) },
  { name: 'listed organization', type: 'organization', holds: (name) => !name.hasTitle && isKnownOrganization(name.words.join(' ')) },
  { name: 'title in front', type: 'person', holds: (name) => name.hasTitle },
  { name: 'numbered local of a union', type: 'organization', holds: ({ words }) => words.length === 2 && first(words) === 'local' },
  {
    name: 'capital inside, "FreshWay"',
    type: 'organization',
    holds: (name) => name.words.length === 1 && hasInnerCapital(textOf(name)) && !/^(?:Mac|Vande|Fitz)/.test(textOf(name)),
  },
  { name: 'dateline', type: 'place', holds: isDateline },
  { name: 'suffix of a company', type: 'organization', holds: ({ words }) => words.length > 1 && companySuffixes.has(last(words)) },
  { name: 'generation behind', type: 'person', holds: ({ words }) => words.length > 1 && generations.has(last(words)) },
  { name: 'surname like a noun', type: 'person', holds: endsInSurnameLikeNoun },
  {
    name: 'head of an organization',
    type: 'organization',
    holds: ({ words }) => nounsOfOrganizations.has(headOfName(words)) && words.length > 1,
  },
  { name: 'school district', type: 'organization', holds: ({ words }) => words.includes('school') && headOfName(words) === 'district' },
  {
    name: 'noun of a place',
    type: 'place',
    holds: ({ words }) =>
      words.length > 1 && (nounsOfPlaces.has(headOfName(words)) || /^(?:lake|mount|mt\.?|cape|fort|port|gulf|isle)$/.test(first(words))),
  },
  { name: 'noun of a thing', type: 'other', holds: ({ words }) => words.length > 1 && nounsOfThings.has(last(words)) },
  {
    name: 'initials and a surname',
    type: 'person',
    holds: (name) => isPersonLike(name) && isInitials(first(name.words)) && !isKnownPlace(first(name.words)),
  },
  { name: 'given name and more', type: 'person', holds: (name) => isPersonLike(name) && isGivenName(first(name.words)) },
  {
    name: 'particle inside',
    type: 'person',
    holds: (name) => isPersonLike(name) && name.words.slice(1, -1).some((word) => nameParticles.has(word)),
  },
  {
    name: 'middle initial',
    type: 'person',
    holds: (name) => isPersonLike(name) && name.words.slice(1, -1).some((word) => isInitial(word)),
  },
  {
    name: 'hyphened given name behind',
    type: 'person',
    holds: (name) => isPersonLike(name) && isSmallCompound(last(name.words)) && endsSmall(textOf(name)),
  },
  {
    name: 'acronym',
    type: 'organization',
    holds: (name) => name.words.length === 1 && isAcronym(textOf(name)),
  },
  {
    name: 'noun for a person in front',
    type: 'person',
    holds: (name) => nounsForPeople.has(before(name)?.text ?? '') && before(name)?.pos === 'NOUN',
  },
  {
    name: 'age behind',
    type: 'person',
    holds: (name) => after(name)?.text === ',' && isAge(after(name, 1)) && /^[,.]$/.test(after(name, 2)?.text ?? ''),
  },
  {
    name: '"which" behind',
    type: 'organization',
    holds: (name) => after(name)?.text === ',' && after(name, 1)?.lower === 'which' && !name.words.some((word) => isGivenName(word)),
  },
  {
    name: '"who" behind',
    type: 'person',
    holds: (name) => after(name)?.lower === 'who' || (after(name)?.text === ',' && after(name, 1)?.lower === 'who'),
  },
  { name: 'geography behind, "Hollin harbour"', type: 'place', holds: (name) => geography.test(after(name)?.text ?? '') },
  { name: 'apposition with a noun for a person', type: 'person', holds: (name) => isPersonLike(name) && hasPersonBehind(name) },
  { name: 'given name alone', type: 'person', holds: ({ words }) => words.length === 1 && isGivenName(first(words)) },
];

/** Written small behind a name, which then is that of the place. */
const geography =
  /^(?:airport|bay|beach|coast|county|district|harbou?r|islands?|peninsula|port|province|region|river|suburb|township|valley|village)$/;

const isAge = (token: Token | undefined): boolean => token !== undefined && /^(?:[1-9]\d|1[01]\d|[5-9])$/.test(token.text);

/** "…, a teacher", "…, the group's director": a noun for a person within the first words behind the comma. */
function hasPersonBehind(name: NameInContext): boolean {
  if (after(name)?.text !== ',' || !/^(?:a|an|the)$/.test(after(name, 1)?.lower ?? '')) return false;
  for (let at = 2; at < 7; at++) {
    const token = after(name, at);
    if (!token || /^(?:PUNCT|VERB|ADP)$/.test(token.pos)) return false;
    if (nounsForPeople.has(token.lower)) return true;
  }
  return false;
}

export const typeOfName = (name: NameInContext): EntityType => typeRules.find((rule) => rule.holds(name))?.type ?? 'other';
