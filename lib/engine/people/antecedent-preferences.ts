import type { InFocus } from './focus.ts';
import { genderOfPronoun, type Pronoun } from './pronouns.ts';

/** One thing that makes somebody the likelier antecedent, or the less likely one. */
export interface Preference {
  readonly name: string;
  readonly points: number;
  readonly holds: (candidate: InFocus, pronoun: Pronoun) => boolean;
}

export const sentencesBack = (candidate: InFocus, pronoun: Pronoun): number => pronoun.sentence - candidate.sentence;
export const paragraphsBack = (candidate: InFocus, pronoun: Pronoun): number => pronoun.paragraph - candidate.paragraph;

/**
 * What speaks for an antecedent, in points: distance first, then grammar, then what is known of the person. Points are
 * the weights of a conditional logit over these preferences, rounded; `scripts/fit-antecedents.ts` fits them on the
 * he and she of GUM's genres outside news (coreference annotations of the Georgetown University Multilayer Corpus,
 * CC BY 4.0) and of this project's own articles for training.
 */
export const preferences: readonly Preference[] = [
  { name: 'same sentence', points: 3.5, holds: (c, p) => sentencesBack(c, p) === 0 },
  { name: 'sentence before', points: 2, holds: (c, p) => sentencesBack(c, p) === 1 },
  { name: 'two sentences before', points: 0.75, holds: (c, p) => sentencesBack(c, p) === 2 },
  { name: 'paragraph before', points: -1.75, holds: (c, p) => paragraphsBack(c, p) === 1 },
  { name: 'two paragraphs before', points: -2.25, holds: (c, p) => paragraphsBack(c, p) === 2 },
  { name: 'a pronoun itself', points: 1, holds: ({ isPronoun }) => isPronoun },
  { name: 'subject', points: 0.5, holds: ({ role }) => role === 'subject' },
  { name: 'possessor', points: 0.5, holds: ({ role }) => role === 'possessor' },
  { name: 'behind a preposition', points: -2, holds: ({ role }) => role === 'oblique' },
  { name: 'source, while the pronoun is none', points: -0.5, holds: ({ isSource }, p) => isSource && !p.isSource },
  { name: 'only quoted, while the pronoun is not', points: -2, holds: ({ quotation }, p) => quotation >= 0 && p.quotation < 0 },
  {
    name: 'known to be he or she',
    points: 1.75,
    holds: ({ somebody }, p) => somebody.gender !== null && somebody.gender === genderOfPronoun[p.person],
  },
  { name: 'not known to be a person', points: -0.5, holds: ({ somebody }) => somebody.type !== 'person' },
  { name: 'never named', points: -1.25, holds: ({ entity }) => entity === null },
];

/** What all preferences add up to. */
export const pointsOf = (candidate: InFocus, pronoun: Pronoun): number =>
  preferences.reduce((sum, { points, holds }) => sum + (holds(candidate, pronoun) ? points : 0), 0);
