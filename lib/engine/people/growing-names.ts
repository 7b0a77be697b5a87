import type { EntityType, Sentence } from '../types.ts';
import { type Gender, isKnownName, isKnownPlace } from './known-names.ts';
import { demonyms } from './lexicons/demonyms.ts';
import { acronymLetters, fitsAcronym, nameKey } from './name-keys.ts';
import type { NameMention } from './name-mentions.ts';
import { create, type GrowingEntity, genderOfTitle, join, type NameRegistry, nameRegistry, tokensOf } from './name-registry.ts';
import { gendersConflict, isTailOf, personName, personNamesAgree } from './person-name.ts';
import { ownerOfShortName } from './short-names.ts';

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

const isFullName = ({ words }: NameMention): boolean => words.length > 1 && personName(words).given !== null;

/** "Jane Roe" beside "Jane M. Roe", "García López" beside "José García López": one person; 'shared' where two fit. */
function samePerson(registry: NameRegistry, mention: NameMention): number | 'shared' | null {
  if (mention.type !== 'person' && mention.type !== 'other') return null;
  const agree = mention.type === 'person' ? personNamesAgree : isTailOf; // what does not look like a person has to be all surnames
  const name = personName(mention.words);
  const gender = genderOfTitle(registry, mention);
  const alike = registry.bySurname.get(name.surname).filter((id) => {
    const entity = registry.entities[id] as GrowingEntity;
    return entity.person !== null && agree(name, entity.person) && !gendersConflict(entity.gender, gender);
  });
  return alike.length > 1 ? 'shared' : (alike[0] ?? null);
}

/** Full names, in text order, so that entities are numbered by their first. */
function collectFullNames(registry: NameRegistry): void {
  registry.mentions.forEach((mention, index) => {
    if (!isFullName(mention)) return;
    const same = registry.byKey.get(nameKey(mention.words)) ?? samePerson(registry, mention);
    if (typeof same === 'number') join(registry, index, same);
    else if (same === null) create(registry, index);
  });
}

const isPlaceOrDemonym = (words: string): boolean => isKnownPlace(words) || demonyms.has(words);

/** "State Department" joins "U.S. State Department", when only one longer name ends like it. */
function joinShorterForms(registry: NameRegistry): void {
  for (const { id, words, person, mentions } of registry.entities) {
    if (person || words.length < 2 || isKnownPlace(words.join(' '))) continue;
    const isListed = isKnownName(words.join(' '));
    const longer = registry.byRest.get(nameKey(words)).filter((other) => {
      const { words: all, mentions: own } = registry.entities[other] as GrowingEntity;
      // "White House" is not short for "Harrison White House".
      return other !== id && own.length > 0 && (!isListed || isPlaceOrDemonym(all.slice(0, -words.length).join(' ')));
    });
    if (longer.length !== 1) continue;
    for (const index of mentions.splice(0)) join(registry, index, longer[0] as number);
    registry.byKey.set(nameKey(words), longer[0] as number);
  }
}

/** "Harbor Workers Union (HWU)" and "HWU (Harbor Workers Union)". */
function readBracketedAcronyms(registry: NameRegistry): void {
  registry.mentions.forEach((behind, index) => {
    const front = registry.mentions[index - 1];
    if (!front || front.sentence !== behind.sentence || behind.range.from !== front.range.to + 1) return;
    const tokens = tokensOf(registry, front);
    if (tokens[front.range.to]?.text !== '(' || tokens[behind.range.to]?.text !== ')') return;
    const lettersOf = ({ range }: NameMention) => (range.to - range.from === 1 ? acronymLetters(tokens[range.from]?.text ?? '') : null);
    for (const [name, at, letters] of [
      [front, index - 1, lettersOf(behind)],
      [behind, index, lettersOf(front)],
    ] as const) {
      const owner = registry.owners[at];
      if (letters !== null && typeof owner === 'number' && name.type !== 'person' && fitsAcronym(letters, name.words))
        registry.bracketed.set(letters, owner);
    }
  });
}

/** Short names, in text order, so that "introduced before" means something. */
function collectShortNames(registry: NameRegistry): void {
  const unproved: number[] = [];
  registry.mentions.forEach((mention, index) => {
    if (!isFullName(mention)) {
      const owner = ownerOfShortName(mention, registry);
      if (typeof owner === 'number') joinShort(registry, index, owner);
      else if (owner === 'new') create(registry, index);
      else if (owner === 'unproved') unproved.push(index);
    }
    const owner = registry.owners[index];
    if (typeof owner === 'number')
      (registry.entities[owner] as GrowingEntity).lastParagraph = registry.sentences[mention.sentence]?.paragraph ?? 0;
  });
  for (const index of proved(registry, unproved)) {
    const owner = registry.byKey.get(nameKey((registry.mentions[index] as NameMention).words));
    if (owner === undefined) create(registry, index);
    else join(registry, index, owner);
  }
}

/** A word that only opens sentences is a name when the article has it elsewhere, or more than once. */
function proved({ mentions, byKey }: NameRegistry, unproved: readonly number[]): number[] {
  const keyOf = (index: number): string => nameKey((mentions[index] as NameMention).words);
  const counts = new Map<string, number>();
  for (const index of unproved) counts.set(keyOf(index), (counts.get(keyOf(index)) ?? 0) + 1);
  return unproved.filter((index) => byKey.has(keyOf(index)) || (counts.get(keyOf(index)) ?? 0) > 1);
}

function joinShort(registry: NameRegistry, index: number, id: number): void {
  join(registry, index, id);
  const { words, range, title, sentence } = registry.mentions[index] as NameMention;
  const entity = registry.entities[id] as GrowingEntity;
  const isBehindArticle = registry.sentences[sentence]?.tokens[Math.min(title.from, range.from) - 1]?.pos === 'DET';
  if (entity.person && words[0] === entity.person.surname && !isBehindArticle) entity.bareSurnames++;
}

/** Order matters: short names are looked up among the full ones. */
const steps: readonly ((registry: NameRegistry) => void)[] = [collectFullNames, joinShorterForms, readBracketedAcronyms, collectShortNames];

/**
 * Names grow together: "Jane Roe", "Roe" and "Ms. Roe"; "World Health Organization" and "WHO". Two people with one
 * surname stay apart, and the bare surname is nobody's unless the context shows whose.
 */
export function growNames(mentions: readonly NameMention[], sentences: readonly Sentence[]): GrownNames {
  const registry = nameRegistry(mentions, sentences);
  for (const step of steps) step(registry);
  const entities = registry.entities.map((entity) => ({
    id: entity.id,
    gender: entity.gender,
    type: typeByVote(entity),
    mentions: [...entity.mentions].sort((a, b) => a - b),
  }));
  const entityOf = (key: string): number | null => {
    const surnames = registry.bySurname.get(key);
    return (
      registry.byKey.get(nameKey(key.split(' '))) ?? registry.bracketed.get(key) ?? (surnames.length === 1 ? (surnames[0] ?? null) : null)
    );
  };
  return { entities, owners: registry.owners, entityOf };
}

/** One mention that looks like a person's among twenty that look like nothing is a mistake. */
const leastShare = 0.2;

/** The type that most mentions show; "other" says nothing, unless a bare surname does. Ties go to the first. */
function typeByVote({ types, words, bareSurnames }: GrowingEntity): EntityType {
  let best: EntityType = bareSurnames > 0 && words.length === 2 ? 'person' : 'other';
  let most = types.length * leastShare;
  for (const type of ['person', 'organization', 'place'] as const) {
    const count = types.filter((other) => other === type).length;
    if (count > most) [best, most] = [type, count];
  }
  return best;
}
