import { letterTest } from '../letter-pattern.ts';
import type { Token } from '../types.ts';
import { isGivenName, isKnownName, isKnownPlace } from './known-names.ts';
import { placePrepositions } from './lexicons/place-prepositions.ts';
import { acronymLetters, expandedAcronym, nameKey } from './name-keys.ts';
import type { NameMention } from './name-mentions.ts';
import { type GrowingEntity, genderOfTitle, type NameRegistry, tokensOf } from './name-registry.ts';
import { gendersConflict, personName } from './person-name.ts';
import { opensSentence } from './word-casing.ts';

/** Whose a short name is: an entity's; of somebody 'new'; 'shared' by people it does not tell apart; 'unproved', a capital at the start of a sentence. */
export type Owner = number | 'new' | 'shared' | 'unproved';

/** A name of one word (or a title and a surname) as the rules look at it. */
interface ShortName {
  readonly mention: NameMention;
  readonly tokens: readonly Token[];
  readonly word: string;
  readonly key: string;
  readonly hasTitle: boolean;
  /** "in Paris": the place, whoever is called so. */
  readonly isPlaceHere: boolean;
}

interface ShortNameRule {
  readonly name: string;
  /** Null: the rule cannot tell. */
  readonly owner: (name: ShortName, registry: NameRegistry) => Owner | null;
}

const only = (ids: readonly number[]): number | null => (ids.length === 1 ? (ids[0] as number) : null);
const entityOf = ({ entities }: NameRegistry, id: number): GrowingEntity => entities[id] as GrowingEntity;

/** A bare surname that several people share: title and sex may tell, or that only one of them is around. Else nobody. */
function amongNamesakes(people: readonly number[], { mention }: ShortName, registry: NameRegistry): Owner {
  const gender = genderOfTitle(registry, mention);
  const fitting = people.filter((id) => !gendersConflict(gender, entityOf(registry, id).gender));
  if (fitting.length === 0) return 'new';
  const known = gender === null ? [] : fitting.filter((id) => entityOf(registry, id).gender === gender);
  const candidates = known.length > 0 ? known : fitting;
  const introduced = candidates.filter((id) => entityOf(registry, id).lastParagraph >= 0);
  const paragraph = registry.sentences[mention.sentence]?.paragraph ?? 0;
  const paragraphsSince = (id: number): number => paragraph - entityOf(registry, id).lastParagraph;
  const around = introduced.filter((id) => paragraphsSince(id) <= 1);
  const nearest = only(around);
  const called = calledByIt(introduced, paragraphsSince, registry);
  const isDisputed = nearest !== null && called !== null && nearest !== called;
  return only(candidates) ?? only(introduced) ?? (isDisputed ? 'shared' : (nearest ?? called ?? 'shared'));
}

/** Whoever the article has called by the bare surname so far, when the namesakes are not in the same paragraph. */
function calledByIt(people: readonly number[], paragraphsSince: (id: number) => number, registry: NameRegistry): number | null {
  const called = people.filter((id) => entityOf(registry, id).bareSurnames >= fewestBareSurnames);
  const one = only(called);
  return one !== null && people.every((id) => id === one || paragraphsSince(id) > 0) ? one : null;
}

const fewestBareSurnames = 2;

/** "FreshWay": no first word of a sentence looks like that. */
const innerCapital = letterTest(String.raw`\p{Ll}\p{Lu}`);
const hasInnerCapital = (token: Token | undefined): boolean => innerCapital(token?.text ?? '');

/** The first rule that can tell decides. */
const shortNameRules: readonly ShortNameRule[] = [
  {
    name: 'acronym of a name',
    owner: ({ tokens, mention }, { bracketed, byKey, byAcronym }) => {
      const letters = acronymLetters(tokens[mention.range.from]?.text ?? '');
      if (letters === null) return null;
      return bracketed.get(letters) ?? byKey.get(expandedAcronym(letters) ?? '') ?? only(byAcronym.get(letters));
    },
  },
  {
    name: 'surname',
    owner: (name, registry) => {
      if (name.isPlaceHere) return null;
      const people = registry.bySurname.get(personName(name.mention.words).surname);
      return people.length === 0 ? null : amongNamesakes(people, name, registry);
    },
  },
  {
    name: 'family, "the Clintons"',
    owner: ({ tokens, mention, word }, { bySurname }) => {
      const isPlural = word.endsWith('s') && tokens[mention.range.from - 1]?.lower === 'the';
      return isPlural && (bySurname.get(word.slice(0, -1)).length > 0 || bySurname.get(word.slice(0, -2)).length > 0) ? 'shared' : null;
    },
  },
  { name: 'the same name', owner: ({ key }, { byKey }) => byKey.get(key) ?? null },
  { name: 'listed name', owner: ({ isPlaceHere, word }) => (isPlaceHere || (isKnownName(word) && !isGivenName(word)) ? 'new' : null) },
  {
    name: 'first word of a longer name',
    owner: ({ word, hasTitle }, registry) => {
      const longer = registry.byFirstWord.get(word).filter((id) => !hasTitle || entityOf(registry, id).person !== null);
      return longer.length === 0 ? null : (only(longer) ?? 'shared');
    },
  },
  {
    name: 'first word of a sentence',
    owner: ({ mention, tokens, hasTitle }) =>
      mention.type === 'other' && !hasTitle && opensSentence(tokens, mention.range.from) && !hasInnerCapital(tokens[mention.range.from])
        ? 'unproved'
        : null,
  },
];

/** "Roe", "Ms. Roe", "Jane", "WHO" → whose name it is, by what the article has called everybody in full. */
export function ownerOfShortName(mention: NameMention, registry: NameRegistry): Owner {
  const tokens = tokensOf(registry, mention);
  const hasTitle = mention.title.to > mention.title.from;
  const key = nameKey(mention.words);
  const isPlaceHere = !hasTitle && isKnownPlace(key) && placePrepositions.has(tokens[mention.range.from - 1]?.lower ?? '');
  const name: ShortName = { mention, tokens, word: mention.words[0] ?? '', key, hasTitle, isPlaceHere };
  for (const rule of shortNameRules) {
    const owner = rule.owner(name, registry);
    if (owner !== null) return owner;
  }
  return 'new';
}
