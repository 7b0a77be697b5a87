import type { EntityType, Sentence } from '../types.ts';
import { isPersonShaped, type NamedEntity } from './growing-names.ts';
import type { Gender } from './known-names.ts';
import type { NameMention } from './name-mentions.ts';

/** What is known of somebody when a pronoun or a description is resolved. Grows as the article is read. */
export interface Somebody {
  type: EntityType;
  gender: Gender | null;
  /** A name has the shape of a person's: although the type is not sure, it may be one. */
  readonly isPersonShaped: boolean;
  /** How often the article names it. */
  readonly namings: number;
}

export const mayBePerson = ({ type, isPersonShaped }: Somebody): boolean => type === 'person' || (type === 'other' && isPersonShaped);

/** What the names alone say, by entity. */
export const whatIsKnown = (
  entities: readonly NamedEntity[],
  mentions: readonly NameMention[],
  sentences: readonly Sentence[],
): Somebody[] =>
  entities.map(({ type, gender, mentions: own }) => ({
    type,
    gender,
    isPersonShaped:
      isPersonShaped(mentions[own[0] ?? -1]?.words ?? []) &&
      !own.slice(0, mostLooks).some((index) => isBehindArticle(mentions[index], sentences)),
    namings: own.length,
  }));

const mostLooks = 8;

/** "the Sea Org": nobody is called so. */
const isBehindArticle = (mention: NameMention | undefined, sentences: readonly Sentence[]): boolean =>
  mention !== undefined && /^(?:the|a|an)$/.test(sentences[mention.sentence]?.tokens[mention.title.from - 1]?.lower ?? '');
