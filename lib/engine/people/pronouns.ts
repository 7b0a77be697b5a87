import type { Token } from '../types.ts';
import type { InFocus } from './focus.ts';
import { type GrammaticalRole, isPossessiveMark } from './grammatical-role.ts';
import type { Gender } from './known-names.ts';
import { mayBePerson, type Somebody } from './people-known.ts';

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
  /** No comma, conjunction or quotation mark between it and the offset: the same simple clause. */
  readonly clauseStart: number;
}

export const personOfPronoun = (token: Token): Person | null => personOf.get(token.lower) ?? null;

/** Subject, object, or possessor ("his", and "her" in front of a noun). */
export function roleOfPronoun(tokens: readonly Token[], at: number): GrammaticalRole {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (/^(?:he|she|they)$/.test(word)) return 'subject';
  if (/^(?:his|its)$/.test(word)) return 'possessor';
  const isBeforeNoun = next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos) && !isPossessiveMark(next);
  if (word === 'her' && isBeforeNoun) return 'possessor';
  if (word === 'it') return next?.pos === 'VERB' || next?.pos === 'AUX' ? 'subject' : 'object';
  return 'object';
}

/** A candidate antecedent: one of its mentions in focus, and what is known of it. */
interface Candidate {
  readonly mention: InFocus;
  readonly somebody: Somebody;
}

interface Preference {
  readonly name: string;
  readonly points: number;
  readonly holds: (candidate: Candidate, pronoun: Pronoun) => boolean;
}

const sentencesBack = ({ mention }: Candidate, pronoun: Pronoun): number => pronoun.sentence - mention.sentence;
const paragraphsBack = ({ mention }: Candidate, pronoun: Pronoun): number => pronoun.paragraph - mention.paragraph;

/** What speaks for an antecedent, in points. Distances first, then grammar, then what is known of the person. */
const preferences: readonly Preference[] = [
  { name: 'same sentence', points: 2, holds: (c, p) => sentencesBack(c, p) === 0 },
  { name: 'sentence before', points: 1.5, holds: (c, p) => sentencesBack(c, p) === 1 },
  { name: 'two sentences before', points: 0.5, holds: (c, p) => sentencesBack(c, p) === 2 },
  { name: 'paragraph before', points: -0.5, holds: (c, p) => paragraphsBack(c, p) === 1 },
  { name: 'two paragraphs before', points: -1.5, holds: (c, p) => paragraphsBack(c, p) === 2 },
  { name: 'subject', points: 1.5, holds: ({ mention }) => mention.role === 'subject' },
  { name: 'source of what was said', points: 1, holds: ({ mention }) => mention.isSource },
  { name: 'both are sources', points: 0.5, holds: ({ mention }, p) => mention.isSource && p.isSource },
  { name: 'behind a preposition', points: -0.5, holds: ({ mention }) => mention.role === 'oblique' },
  { name: 'only quoted, while the pronoun is not', points: -2, holds: ({ mention }, p) => mention.quotation >= 0 && p.quotation < 0 },
  {
    name: 'known to be he or she',
    points: 0.5,
    holds: ({ somebody }, p) => somebody.gender !== null && somebody.gender === genderOfPronoun[p.person],
  },
  { name: 'not known to be a person', points: -1, holds: ({ somebody }) => somebody.type !== 'person' },
  { name: 'named often', points: 0.5, holds: ({ somebody }) => somebody.namings >= 4 },
];

/** The best must lead the second best by so much, else we cannot tell. */
const clearLead = 0.75;
const leastPoints = 1;

interface Exclusion {
  readonly name: string;
  readonly holds: (candidate: Candidate, pronoun: Pronoun, speaker: number | null) => boolean;
}

/** What an antecedent cannot be. */
const exclusions: readonly Exclusion[] = [
  { name: 'too far back', holds: (c, p) => sentencesBack(c, p) > 5 || paragraphsBack(c, p) > 2 },
  {
    name: 'other gender',
    holds: ({ somebody }, p) =>
      somebody.gender !== null && genderOfPronoun[p.person] !== null && somebody.gender !== genderOfPronoun[p.person],
  },
  { name: 'no person', holds: ({ somebody }, p) => (p.person === 'he' || p.person === 'she') && !mayBePerson(somebody) },
  { name: 'speaker of the quotation', holds: ({ mention }, p, speaker) => p.quotation >= 0 && mention.entity === speaker },
  {
    name: 'subject of the same clause as an object',
    holds: ({ mention }, p) =>
      p.role === 'object' && mention.role === 'subject' && mention.sentence === p.sentence && mention.start >= p.clauseStart,
  },
];

/** Who "he" or "she" is, among those in focus; null when two are about as likely. */
export function antecedentOfPerson(
  pronoun: Pronoun,
  focused: readonly InFocus[],
  people: readonly Somebody[],
  speaker: number | null,
): number | null {
  const best = new Map<number, number>();
  for (const mention of focused) {
    const candidate = { mention, somebody: people[mention.entity] as Somebody };
    if (exclusions.some((exclusion) => exclusion.holds(candidate, pronoun, speaker))) continue;
    const points = preferences.reduce((sum, preference) => sum + (preference.holds(candidate, pronoun) ? preference.points : 0), 0);
    best.set(mention.entity, Math.max(points, best.get(mention.entity) ?? Number.NEGATIVE_INFINITY));
  }
  const ranked = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [first, second] = ranked;
  if (!first || first[1] < leastPoints) return null;
  return second && first[1] - second[1] < clearLead ? null : first[0];
}

/** "it said", "its members", "they said": the organization that was the subject or the source just before. */
export function antecedentOfOrganization(pronoun: Pronoun, focused: readonly InFocus[], people: readonly Somebody[]): number | null {
  if (pronoun.quotation >= 0) return null;
  const near = focused.filter(
    ({ sentence, paragraph, quotation, role, isSource }) =>
      paragraph === pronoun.paragraph && pronoun.sentence - sentence <= 1 && quotation < 0 && (role === 'subject' || isSource),
  );
  const latest = near.at(-1);
  if (!latest || people[latest.entity]?.type !== 'organization') return null;
  const others = near.some(({ entity }) => entity !== latest.entity && people[entity]?.type !== 'person');
  return others ? null : latest.entity;
}
