import type { EntityType, Sentence, Token } from '../types.ts';
import { type Gender, genderOfGivenName } from './known-names.ts';
import { companySuffixes } from './lexicons/company-suffixes.ts';
import { honorificsOfMen } from './lexicons/honorifics-of-men.ts';
import { honorificsOfWomen } from './lexicons/honorifics-of-women.ts';
import { nounsForMen } from './lexicons/nouns-for-men.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';
import { nounsForWomen } from './lexicons/nouns-for-women.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import { acronymsOfName, nameKey } from './name-keys.ts';
import type { NameMention } from './name-mentions.ts';
import { type PersonName, personName } from './person-name.ts';

/** Somebody whose names are being collected. */
export interface GrowingEntity {
  readonly id: number;
  /** Null: the name has not the shape of a person's. */
  readonly person: PersonName | null;
  readonly words: readonly string[];
  readonly types: EntityType[];
  readonly mentions: number[];
  gender: Gender | null;
  /** How often a bare surname was used for it: only people are called so. */
  bareSurnames: number;
  /** Paragraph of the latest mention read so far, -1 before the first. */
  lastParagraph: number;
}

/** All entities of an article while their names are collected, and where to look them up. The one place that changes as it grows. */
export interface NameRegistry {
  readonly mentions: readonly NameMention[];
  readonly sentences: readonly Sentence[];
  readonly entities: GrowingEntity[];
  /** Parallel to the mentions. */
  readonly owners: (number | null)[];
  readonly byKey: Map<string, number>;
  readonly bySurname: NameIndex;
  readonly byFirstWord: NameIndex;
  /** Names by the words that are left when the first ones are dropped. */
  readonly byRest: NameIndex;
  readonly byAcronym: NameIndex;
  /** Acronyms that stand in brackets beside their name. */
  readonly bracketed: Map<string, number>;
}

export const nameRegistry = (mentions: readonly NameMention[], sentences: readonly Sentence[]): NameRegistry => ({
  mentions,
  sentences,
  entities: [],
  owners: new Array(mentions.length).fill(null),
  byKey: new Map(),
  bySurname: nameIndex(),
  byFirstWord: nameIndex(),
  byRest: nameIndex(),
  byAcronym: nameIndex(),
  bracketed: new Map(),
});

export const tokensOf = ({ sentences }: NameRegistry, { sentence }: NameMention): readonly Token[] => sentences[sentence]?.tokens ?? [];

/** "Mr.", "actress": what the title in front says about he or she. */
export function genderOfTitle(registry: NameRegistry, mention: NameMention): Gender | null {
  const tokens = tokensOf(registry, mention);
  for (let at = mention.title.from; at < mention.title.to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (honorificsOfMen.has(word) || nounsForMen.has(word)) return 'male';
    if (honorificsOfWomen.has(word) || nounsForWomen.has(word)) return 'female';
  }
  return null;
}

/** "New Iran", "Former Soviet", "South Asia": describes the name behind it. */
const wordsBeforeNames =
  /^(?:big|central|early|eastern|ex|former|great|greater|late|lower|new|north|northern|old|other|south|southern|upper|western)$/;

/** Two to four words, none of them small or a company's: may be a person's name. */
export const isPersonShaped = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 5 &&
  !wordsBeforeNames.test(words[0] ?? '') &&
  !words.some((word) => /^(?:of|for|on|and|&|the)$/.test(word)) &&
  !companySuffixes.has(words.at(-1) ?? '');

/** The mention is one more of the entity's. */
export function join(registry: NameRegistry, index: number, id: number): void {
  const mention = registry.mentions[index] as NameMention;
  const entity = registry.entities[id] as GrowingEntity;
  registry.owners[index] = id;
  entity.mentions.push(index);
  // "Paris" for "Jane Paris" is no vote for a place.
  if (mention.words.length >= entity.words.length || mention.title.to > mention.title.from) entity.types.push(mention.type);
  entity.gender ??= genderOfTitle(registry, mention);
  const given = mention.type === 'person' && mention.words.length > 1 ? (mention.words[0] ?? '') : '';
  entity.gender ??= genderOfGivenName(given);
}

/** A new entity with this mention as its first. */
export function create(registry: NameRegistry, index: number): void {
  const { words, type } = registry.mentions[index] as NameMention;
  const id = registry.entities.length;
  const couldBePerson = type === 'person' || (type === 'other' && isPersonShaped(words));
  const person = couldBePerson ? personName(words) : null;
  registry.entities.push({ id, person, words, types: [], mentions: [], gender: null, bareSurnames: 0, lastParagraph: -1 });
  registry.byKey.set(nameKey(words), id);
  join(registry, index, id);
  if (person) indexPerson(registry, id, person);
  else if (words.length > 1) indexOther(registry, id, words);
}

function indexPerson({ bySurname, byFirstWord }: NameRegistry, id: number, { words, given, surname }: PersonName): void {
  if (given === null) return;
  bySurname.add(surname, id);
  // "Karim" for "al-Karim", "Berg" for "van der Berg": the last word alone.
  bySurname.add(words.at(-1)?.replace(/^(?:al|el)-/, '') ?? '', id);
  byFirstWord.add(words[0] ?? '', id);
}

/** Words that a short form may leave off at the end: "Leeds Police" for "Leeds Police Department". */
const droppedHeads = /^(?:department|corporation|company|group|association|organi[sz]ation|agency|administration|newspaper|magazine)$/;
const mostDroppedWords = 5;

function indexOther({ byFirstWord, byRest, byAcronym }: NameRegistry, id: number, words: readonly string[]): void {
  // "Mesa" for "Mesa Electric"; but "Clarkston" is the town, not "Clarkston University".
  if (words.length === 2 && !nounsForOrganizations.has(words[1] ?? '')) byFirstWord.add(words[0] ?? '', id);
  for (let from = 1; from < Math.min(words.length - 1, mostDroppedWords + 1); from++) byRest.add(nameKey(words.slice(from)), id);
  if (droppedHeads.test(words.at(-1) ?? '')) byRest.add(nameKey(words.slice(0, -1)), id);
  for (const letters of acronymsOfName(words)) byAcronym.add(letters, id);
}
