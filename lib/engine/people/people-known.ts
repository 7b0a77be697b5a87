import type { EntityType, Sentence } from '../types.ts';
import type { NamedEntity } from './growing-names.ts';
import type { Gender } from './known-names.ts';
import type { NameMention } from './name-mentions.ts';
import { isPersonShaped } from './name-registry.ts';

/** What is known of somebody when a pronoun or a description is resolved. Grows as the article is read. */
export interface Somebody {
  type: EntityType;
  gender: Gender | null;
  /** A name has the shape of a person's: although the type is not sure, it may be one. */
  readonly isPersonShaped: boolean;
  /** How often the article names it. */
  readonly namings: number;
  /** As said beside the name: "Jane Roe, 34,". */
  readonly age: number | null;
}

export const mayBePerson = ({ type, isPersonShaped }: Somebody): boolean => type === 'person' || (type === 'other' && isPersonShaped);

/** Somebody without a name: "a nurse", "her husband", "a company". */
export const stranger = (type: EntityType, gender: Gender | null): Somebody => ({
  type,
  gender,
  isPersonShaped: type === 'person',
  namings: 0,
  age: null,
});

/** An entity's later names tell no more of these things. */
const mostLooks = 8;

/** What the names, and the words right beside them, say of each entity. */
export const whatIsKnown = (
  entities: readonly NamedEntity[],
  mentions: readonly NameMention[],
  sentences: readonly Sentence[],
): Somebody[] =>
  entities.map(({ type, gender, mentions: own }) => {
    const first = own.slice(0, mostLooks).flatMap((index) => mentions[index] ?? []);
    return {
      type,
      gender,
      isPersonShaped: isPersonShaped(first[0]?.words ?? []) && !first.some((mention) => isBehindArticle(mention, sentences)),
      namings: own.length,
      age: first.map((mention) => ageBehind(mention, sentences)).find((age) => age !== null) ?? null,
    };
  });

/** "the Sea Watch": nobody is called so. */
const isBehindArticle = ({ sentence, title }: NameMention, sentences: readonly Sentence[]): boolean =>
  /^(?:the|a|an)$/.test(sentences[sentence]?.tokens[title.from - 1]?.lower ?? '');

/** "Jane Roe, 34, …", "Jane Roe (34)". */
function ageBehind({ sentence, range }: NameMention, sentences: readonly Sentence[]): number | null {
  const tokens = sentences[sentence]?.tokens ?? [];
  const isOpen = /^[,(]$/.test(tokens[range.to]?.text ?? '') && /^[,.)]$/.test(tokens[range.to + 2]?.text ?? '');
  const age = isOpen && /^\d{1,3}$/.test(tokens[range.to + 1]?.text ?? '') ? Number(tokens[range.to + 1]?.text) : null;
  return age !== null && age > 3 && age < 120 ? age : null;
}
