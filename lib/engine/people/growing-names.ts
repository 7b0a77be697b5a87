import type { EntityType, Sentence, Token } from '../types.ts';
import { type Gender, genderOfGivenName, isGivenName, isKnownName, isKnownPlace } from './known-names.ts';
import { companySuffixes } from './lexicons/company-suffixes.ts';
import { honorificsOfMen } from './lexicons/honorifics-of-men.ts';
import { honorificsOfWomen } from './lexicons/honorifics-of-women.ts';
import { nounsForMen } from './lexicons/nouns-for-men.ts';
import { nounsForWomen } from './lexicons/nouns-for-women.ts';
import { placePrepositions } from './lexicons/place-prepositions.ts';
import { nameIndex } from './name-index.ts';
import { acronymLetters, acronymsOfName, expandedAcronym, fitsAcronym, nameKey } from './name-keys.ts';
import type { NameMention } from './name-mentions.ts';
import { gendersConflict, type PersonName, personName, personNamesAgree } from './person-name.ts';
import { opensSentence } from './word-casing.ts';

/** Somebody or something with a name. */
export interface NamedEntity {
  readonly id: number;
  readonly type: EntityType;
  readonly gender: Gender | null;
  /** Indices of its name mentions, in order. */
  readonly mentions: readonly number[];
}

export interface GrownNames {
  readonly entities: readonly NamedEntity[];
  /** Parallel to the mentions: whose name it is, null where two people share it or it is no name after all. */
  readonly owners: readonly (number | null)[];
  /** The only entity with such a name (folded words), long or short; null where there is none or more than one. */
  readonly entityOf: (key: string) => number | null;
}

interface Growing {
  readonly id: number;
  readonly person: PersonName | null;
  readonly words: readonly string[];
  readonly types: EntityType[];
  readonly mentions: number[];
  gender: Gender | null;
  lastParagraph: number;
}

/** "Mr.", "actress": what the title in front says about he or she. */
export function genderOfTitle(tokens: readonly Token[], { title }: NameMention): Gender | null {
  for (let at = title.from; at < title.to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (honorificsOfMen.has(word) || nounsForMen.has(word)) return 'male';
    if (honorificsOfWomen.has(word) || nounsForWomen.has(word)) return 'female';
  }
  return null;
}

/** Shape of a person's name: two to four words, none of them small or a company's. */
export const isPersonShaped = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 5 &&
  !words.some((word) => /^(?:of|for|on|and|&|the)$/.test(word)) &&
  !companySuffixes.has(words.at(-1) ?? '');

/** Words that a short form may leave off at the end: "Leeds Police" for "Leeds Police Department". */
const droppedHeads = /^(?:department|corporation|company|group|association|organi[sz]ation|agency|administration|newspaper|magazine)$/;

/**
 * Names grow together: "Jane Roe", "Roe" and "Ms. Roe"; "World Health Organization", "WHO" and "the Organization".
 * Full names first, in text order; then short forms, each looked up by what it may be short for.
 */
export function growNames(mentions: readonly NameMention[], sentences: readonly Sentence[]): GrownNames {
  const growing: Growing[] = [];
  const owners: (number | null)[] = new Array(mentions.length).fill(null);
  const byKey = new Map<string, number>();
  const bySurname = nameIndex();
  const byFirstWord = nameIndex();
  const bySuffix = nameIndex();
  const byAcronym = nameIndex();

  const tokensOf = (mention: NameMention): readonly Token[] => sentences[mention.sentence]?.tokens ?? [];
  const paragraphOf = (mention: NameMention): number => sentences[mention.sentence]?.paragraph ?? 0;

  const join = (index: number, entity: number): void => {
    const mention = mentions[index] as NameMention;
    const owner = growing[entity] as Growing;
    owners[index] = entity;
    owner.mentions.push(index);
    owner.types.push(mention.type);
    owner.gender ??= genderOfTitle(tokensOf(mention), mention);
    if (owner.gender === null && mention.words.length > 1 && mention.type === 'person')
      owner.gender = genderOfGivenName(mention.words[0] ?? '');
  };

  const create = (index: number): void => {
    const { words, type } = mentions[index] as NameMention;
    const id = growing.length;
    const couldBePerson = type === 'person' || (type === 'other' && isPersonShaped(words));
    const person = couldBePerson ? personName(words) : null;
    growing.push({ id, person, words, types: [], mentions: [], gender: null, lastParagraph: -1 });
    byKey.set(nameKey(words), id);
    join(index, id);
    if (person) {
      if (person.given !== null) bySurname.add(person.surname, id);
      // "Karim" for "al-Karim", "Lopez" for "Garcia Lopez": the last word alone.
      if (person.given !== null) bySurname.add(person.words.at(-1)?.replace(/^(?:al|el)-/, '') ?? '', id);
      if (words.length > 1) byFirstWord.add(words[0] ?? '', id);
      return;
    }
    if (words.length > 1) {
      if (type === 'organization') byFirstWord.add(words[0] ?? '', id);
      for (let from = 1; from < Math.min(words.length - 1, 6); from++) bySuffix.add(nameKey(words.slice(from)), id);
      if (droppedHeads.test(words.at(-1) ?? '')) bySuffix.add(nameKey(words.slice(0, -1)), id);
      for (const letters of acronymsOfName(words)) byAcronym.add(letters, id);
    }
  };

  // 1. Full names. The longest first would be simpler, but the first mention gives the entity its number.
  const isFull = ({ words, type }: NameMention): boolean => words.length > 1 && !(type === 'person' && personName(words).given === null);
  mentions.forEach((mention, index) => {
    if (!isFull(mention)) return;
    const same = byKey.get(nameKey(mention.words)) ?? samePerson(mention);
    if (same === 'ambiguous') return;
    if (same !== null) join(index, same);
    else create(index);
  });

  function samePerson(mention: NameMention): number | 'ambiguous' | null {
    if (mention.type !== 'person') return null;
    const name = personName(mention.words);
    const alike = bySurname.get(name.surname).filter((id) => {
      const { person, gender } = growing[id] as Growing;
      return person !== null && personNamesAgree(person, name) && !gendersConflict(gender, genderOfTitle(tokensOf(mention), mention));
    });
    if (alike.length > 1) return 'ambiguous';
    return alike[0] ?? null;
  }

  // 2. Longer forms of other names: "State Department" beside "U.S. State Department".
  const merged = new Map<number, number>();
  for (const { id, words, person } of growing) {
    if (person || words.length < 2) continue;
    const longer = bySuffix.get(nameKey(words)).filter((other) => other !== id);
    if (longer.length === 1 && !isKnownPlace(words.join(' '))) merged.set(id, longer[0] as number);
  }
  const root = (id: number): number => {
    let at = id;
    for (let step = 0; step < 4 && merged.has(at); step++) at = merged.get(at) as number;
    return at;
  };
  for (const [short] of merged) {
    const target = root(short);
    if (target === short) continue;
    const from = growing[short] as Growing;
    const into = growing[target] as Growing;
    for (const index of from.mentions) owners[index] = target;
    into.mentions.push(...from.mentions.splice(0));
    into.types.push(...from.types.splice(0));
    byKey.set(nameKey(from.words), target);
  }

  // 3. Acronyms in brackets behind (or in front of) their name.
  const acronyms = new Map<string, number>();
  for (let index = 1; index < mentions.length; index++) {
    const [name, other] = [mentions[index - 1] as NameMention, mentions[index] as NameMention];
    if (name.sentence !== other.sentence) continue;
    const tokens = tokensOf(name);
    if (tokens[name.range.to]?.text !== '(' || other.range.from !== name.range.to + 1 || tokens[other.range.to]?.text !== ')') continue;
    const textOf = ({ range }: NameMention): string =>
      tokens
        .slice(range.from, range.to)
        .map(({ text }) => text)
        .join(' ');
    const [front, back] = [acronymLetters(textOf(name)), acronymLetters(textOf(other))];
    const owner = owners[index - 1];
    if (back !== null && typeof owner === 'number' && name.type !== 'person' && fitsAcronym(back, name.words)) acronyms.set(back, owner);
    const ownerBehind = owners[index];
    if (front !== null && typeof ownerBehind === 'number' && fitsAcronym(front, other.words)) acronyms.set(front, ownerBehind);
  }

  const unsure = new Set<number>();
  // 4. Short forms, in text order.
  mentions.forEach((mention, index) => {
    if (!isFull(mention)) {
      const owner = ownerOfShortForm(mention);
      if (typeof owner === 'number') join(index, owner);
      else if (owner === 'new') create(index);
      else if (owner === 'unsure') unsure.add(index);
    }
    const owner = owners[index];
    if (typeof owner === 'number') (growing[owner] as Growing).lastParagraph = paragraphOf(mention);
  });

  // 5. First words that proved no name by themselves, but turned out to be one elsewhere.
  mentions.forEach((mention, index) => {
    const known = owners[index] === null && unsure.has(index) ? byKey.get(nameKey(mention.words)) : undefined;
    if (known !== undefined) join(index, known);
  });

  function ownerOfShortForm(mention: NameMention): number | 'new' | 'unsure' | null {
    const tokens = tokensOf(mention);
    const word = mention.words[0] ?? '';
    const hasTitle = mention.title.to > mention.title.from;
    const letters = acronymLetters(tokens[mention.range.from]?.text ?? '');
    if (letters !== null) {
      const known = acronyms.get(letters) ?? byKey.get(expandedAcronym(letters) ?? '') ?? only(byAcronym.get(letters));
      if (known !== undefined && known !== null) return known;
    }
    const isPlaceHere =
      !hasTitle && isKnownPlace(nameKey(mention.words)) && placePrepositions.has(tokens[mention.range.from - 1]?.lower ?? '');
    if (!isPlaceHere) {
      const people = bySurname.get(personName(mention.words).surname);
      if (people.length > 0) return amongNamesakes(people, mention);
      if (isFamily(tokens, mention)) return null;
    }
    const same = byKey.get(nameKey(mention.words));
    if (same !== undefined) return same;
    if (isPlaceHere || (isKnownName(word) && !isGivenName(word))) return 'new';
    const first = byFirstWord.get(word).filter((id) => !(hasTitle && (growing[id] as Growing).person === null));
    if (first.length > 0) return only(first);
    return isOnlyFirstWord(tokens, mention) ? 'unsure' : 'new';
  }

  /** "the Clintons": a family, not one of them. */
  function isFamily(tokens: readonly Token[], { words, range }: NameMention): boolean {
    const word = words[0] ?? '';
    return word.endsWith('s') && tokens[range.from - 1]?.lower === 'the' && bySurname.get(word.slice(0, -1)).length > 0;
  }

  /** The capital of a sentence's first word is the only sign of a name: not enough for a new one. */
  function isOnlyFirstWord(tokens: readonly Token[], { range, title, words, type }: NameMention): boolean {
    return type === 'other' && title.to === title.from && words.length === 1 && opensSentence(tokens, range.from);
  }

  /** A bare surname that several people share: title and sex may tell, or that only one of them is around. Else nobody. */
  function amongNamesakes(people: readonly number[], mention: NameMention): number | null {
    if (people.length >= 2) {
      const gender = genderOfTitle(tokensOf(mention), mention);
      const fitting = people.filter((id) => gender === null || (growing[id] as Growing).gender === gender);
      if (fitting.length < 2) return only(fitting);
      const seen = fitting.filter((id) => (growing[id] as Growing).lastParagraph >= 0);
      if (seen.length < 2) return only(seen);
      const paragraph = paragraphOf(mention);
      return only(seen.filter((id) => paragraph - (growing[id] as Growing).lastParagraph <= 1));
    }
    const gender = genderOfTitle(tokensOf(mention), mention);
    const one = growing[people[0] as number] as Growing;
    return gendersConflict(gender, one.gender) ? null : one.id;
  }

  return {
    entities: growing.map(({ id, types, gender, mentions: own }) => ({
      id,
      gender,
      type: typeByVote(types),
      mentions: own.sort((a, b) => a - b),
    })),
    owners,
    entityOf,
  };

  /** The one entity with such a name, long or short. */
  function entityOf(key: string): number | null {
    return byKey.get(nameKey(key.split(' '))) ?? only(bySurname.get(key)) ?? acronyms.get(key) ?? null;
  }
}

const only = (ids: readonly number[]): number | null => (ids.length === 1 ? (ids[0] as number) : null);

/** The type that most mentions show; "other" says nothing. Ties go to the first. */
function typeByVote(types: readonly EntityType[]): EntityType {
  let best: EntityType = 'other';
  let most = 0;
  for (const type of ['person', 'organization', 'place'] as const) {
    const count = types.filter((other) => other === type).length;
    if (count > most) [best, most] = [type, count];
  }
  return best;
}
