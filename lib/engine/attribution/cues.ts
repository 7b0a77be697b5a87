import type { Token } from '../types.ts';
import { ofWord, type Word } from '../words.ts';
import { type VerbForm, verbOfForm, verbsInOrder } from './inflection.ts';
import { verbParticles } from './lexicons/verb-particles.ts';
import { verbsOfSaying } from './lexicons/verbs-of-saying.ts';
import { verbsWithClause } from './lexicons/verbs-with-clause.ts';
import { verbsWithGerund } from './lexicons/verbs-with-gerund.ts';
import { verbsWithInfinitive } from './lexicons/verbs-with-infinitive.ts';
import { verbsWithObject } from './lexicons/verbs-with-object.ts';
import { verbsWithObjectAndInfinitive } from './lexicons/verbs-with-object-and-infinitive.ts';
import { verbsWithQuestion } from './lexicons/verbs-with-question.ts';

/** What may follow a cue verb as its content. */
export type Frame = 'quotation' | 'clause' | 'infinitive' | 'objectInfinitive' | 'object' | 'question' | 'gerund' | 'particle';

export interface VerbCue {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly frames: ReadonlySet<Frame>;
  readonly particles: ReadonlySet<string>;
}

const frameLexicons: readonly [Frame, ReadonlySet<string>][] = [
  ['quotation', verbsOfSaying],
  ['clause', verbsWithClause],
  ['infinitive', verbsWithInfinitive],
  ['objectInfinitive', verbsWithObjectAndInfinitive],
  ['object', verbsWithObject],
  ['question', verbsWithQuestion],
  ['gerund', verbsWithGerund],
  ['particle', new Set(Object.keys(verbParticles))],
];

const verbs = verbsInOrder(new Set(frameLexicons.flatMap(([, words]) => [...words])));

const cueOf = ofWord(({ lower }): VerbCue | false => {
  const verb = verbOfForm(lower, verbs);
  if (verb === null) return false;
  const frames = frameLexicons.filter(([, words]) => words.has(verb.lemma)).map(([frame]) => frame);
  return { ...verb, frames: new Set(frames), particles: new Set(verbParticles[verb.lemma]?.split(' ') ?? []) };
});

/** Can the word be a cue verb? */
export const isVerbCue = (word: Word): boolean => cueOf(word) !== false;

/** The cue verb that a word can be, whatever its tag. Where two verbs share a form ("found"), the one listed first has it. */
export const verbCueOf = (token: Token | undefined): VerbCue | undefined => (token && cueOf(token.word)) || undefined;

export const isPast = (cue: VerbCue): boolean => cue.form === 'past' || cue.form === 'participle';
