import type { Token } from '../types.ts';
import { ofWord } from '../words.ts';
import { type VerbForm, verbForms } from './inflection.ts';
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

/** Every inflected form of every cue verb. Where two verbs share a form ("found"), the one listed first keeps it. */
const cueOfForm = ((): ReadonlyMap<string, VerbCue> => {
  const cues = new Map<string, VerbCue>();
  const lemmas = new Set(frameLexicons.flatMap(([, words]) => [...words]));
  for (const lemma of lemmas) {
    const frames = new Set(frameLexicons.filter(([, words]) => words.has(lemma)).map(([frame]) => frame));
    const particles = new Set(verbParticles[lemma]?.split(' ') ?? []);
    for (const [form, word] of verbForms(lemma)) if (!cues.has(word)) cues.set(word, { lemma, form, frames, particles });
  }
  return cues;
})();

/** The cue verb that a word can be, whatever its tag. */
export const verbCueOf = (token: Token | undefined): VerbCue | undefined => (token && cueOfWord(token.word)) || undefined;

const cueOfWord = ofWord(({ lower }): VerbCue | false => cueOfForm.get(lower) ?? false);

export const isPast = (cue: VerbCue): boolean => cue.form === 'past' || cue.form === 'participle';
