import type { StorySentence } from '../salience/article-view.ts';
import type { SentenceSalience } from '../salience/sentence-salience.ts';
import { sharedLength } from '../spans.ts';
import type { ClaimKind, People } from '../types.ts';
import type { Traits } from '../word-traits.ts';
import type { Candidate } from './candidate.ts';
import { type Opening, openingOf, pointsBack } from './claim-opening.ts';
import { trait, traitsOf } from './claim-traits.ts';
import { kindsOf } from './kinds.ts';
import { tokensIn } from './span-tokens.ts';

/** Whose words a claim is, as far as the article tells. `unknown`: in quotation marks or reported, and nobody is named. */
export type Voice = 'article' | 'known source' | 'unnamed source' | 'unknown';

/** A candidate with all that its score depends on. */
export interface ClaimView {
  readonly candidate: Candidate;
  readonly salience: SentenceSalience;
  /** Of its words, and of all of its sentence's. */
  readonly traits: Traits;
  readonly sentenceTraits: Traits;
  readonly kinds: readonly ClaimKind[];
  readonly voice: Voice;
  readonly opening: Opening;
  /** "those bones": further on it takes up what was told before. */
  readonly pointsBack: boolean;
  /** The article's writer speaks as "I" or "we": an opinion piece, a letter, a feature. */
  readonly isPersonalPiece: boolean;
  /** Questions and answers. */
  readonly isInterview: boolean;
  /** An interviewer's words between two answers. */
  readonly isPrompt: boolean;
}

/** From here on the article's own voice is hardly heard. */
const mostlyQuoted = 0.8;

function quotedShare({ spans, story }: Candidate): number {
  let quoted = 0;
  let size = 0;
  for (const span of spans) {
    size += span.end - span.start;
    quoted += sharedLength(span, story.facts.quotations);
  }
  return quoted / Math.max(1, size);
}

function voiceOf({ attribution, reported }: Candidate, people: People, quoted: number): Voice {
  if (attribution === null) return quoted > mostlyQuoted ? 'unknown' : 'article';
  if (!reported?.source) return 'unknown';
  return (people.sources[attribution] ?? null) === null ? 'unnamed source' : 'known source';
}

/** Of an article's sentences, so many with the writer's "I" or "we" are no slip. */
const personalShare = 0.1;
const fewestPersonal = 2;

export function isPersonalPiece(sentences: readonly StorySentence[]): boolean {
  const personal = sentences.filter(({ facts }) => facts.firstPerson).length;
  return personal >= Math.max(fewestPersonal, personalShare * sentences.length);
}

/** What a claim's score depends on beyond the claim. */
export interface Surroundings {
  readonly people: People;
  /** Where the article names somebody or refers to somebody who is known. */
  readonly mentionStarts: ReadonlySet<number>;
  readonly isPersonalPiece: boolean;
  readonly prompts: ReadonlySet<number>;
}

export function claimView(candidate: Candidate, salience: SentenceSalience, surroundings: Surroundings): ClaimView {
  const { people, mentionStarts } = surroundings;
  const { tokens, reported, story } = candidate;
  const traits = traitsOf(tokens);
  const quoted = quotedShare(candidate);
  const cue = reported?.cue ? tokensIn(story.sentence.tokens, [reported.cue]) : [];
  return {
    candidate,
    salience,
    traits,
    sentenceTraits: tokens.length === story.sentence.tokens.length ? traits : traitsOf(story.sentence.tokens),
    kinds: kindsOf({ tokens, traits, cue, mode: reported?.mode ?? null, quotedShare: quoted }),
    voice: voiceOf(candidate, people, quoted),
    opening: openingOf(tokens, mentionStarts),
    pointsBack: (traits & trait.pointing) !== 0 && pointsBack(tokens, mentionStarts),
    isPersonalPiece: surroundings.isPersonalPiece,
    isInterview: surroundings.prompts.size > 0,
    isPrompt: surroundings.prompts.has(candidate.i),
  };
}
