import type { Token } from '../types.ts';
import { ofWord } from '../words.ts';
import { type GrammaticalRole, isPossessiveMark } from './grammatical-role.ts';
import type { Gender } from './known-names.ts';

type Person = 'he' | 'she' | 'it' | 'they';

const personOf: ReadonlyMap<string, Person> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['itself', 'it'],
  ['they', 'they'],
]);

export const genderOfPronoun: Readonly<Record<Person, Gender | null>> = { he: 'male', she: 'female', it: null, they: null };

/** A pronoun that asks who is meant. */
export interface Pronoun {
  readonly person: Person;
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly role: GrammaticalRole;
  readonly quotation: number;
  readonly isSource: boolean;
  /** A subject behind this offset is the subject of its own clause. */
  readonly clauseStart: number;
}

const personOfWord = ofWord(({ lower }) => personOf.get(lower) ?? false);
export const personOfPronoun = ({ word }: Token): Person | null => personOfWord(word) || null;

/** Subject, object, or possessor ("his", and "her" in front of a noun). */
export function roleOfPronoun(tokens: readonly Token[], at: number): GrammaticalRole {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (/^(?:he|she|they)$/.test(word)) return 'subject';
  if (/^(?:his|its)$/.test(word)) return 'possessor';
  // "She taught herself": unlike "her", it is the subject of its clause.
  if (word.endsWith('self')) return 'oblique';
  const isBeforeNoun = next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos) && !isPossessiveMark(next);
  if (word === 'her' && isBeforeNoun) return 'possessor';
  if (word === 'it') return next?.pos === 'VERB' || next?.pos === 'AUX' ? 'subject' : 'object';
  return 'object';
}
