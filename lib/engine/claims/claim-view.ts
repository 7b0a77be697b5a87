import { countsFromBefore, firstWord, opensWithReference } from '../salience/openings.ts';
import type { SentenceSalience } from '../salience/sentence-salience.ts';
import { sharedLength } from '../spans.ts';
import type { ClaimKind, People } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { kindsOf } from './kinds.ts';
import { tokensIn } from './span-tokens.ts';

/** Whose words a claim is, as far as the article tells. `unknown`: in quotation marks or reported, and nobody is named. */
export type Voice = 'article' | 'known source' | 'unnamed source' | 'unknown';

/** Whether the word that a claim opens with points elsewhere ("he", "this plan"), and whether it is known to whom. */
export type Opening = 'plain' | 'resolved reference' | 'open reference';

/** A candidate with all that its score depends on. */
export interface ClaimView {
  readonly candidate: Candidate;
  readonly salience: SentenceSalience;
  readonly kinds: readonly ClaimKind[];
  readonly voice: Voice;
  readonly opening: Opening;
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

function openingOf({ tokens }: Candidate, mentionStarts: ReadonlySet<number>): Opening {
  if (countsFromBefore(tokens)) return 'open reference';
  if (!opensWithReference(tokens)) return 'plain';
  return mentionStarts.has(tokens[firstWord(tokens)]?.start ?? -1) ? 'resolved reference' : 'open reference';
}

/** `mentionStarts`: where the article names somebody or refers to somebody who is known. */
export function claimView(candidate: Candidate, salience: SentenceSalience, people: People, mentionStarts: ReadonlySet<number>): ClaimView {
  const { tokens, reported, story } = candidate;
  const quoted = quotedShare(candidate);
  const cue = reported?.cue ? tokensIn(story.sentence.tokens, [reported.cue]) : [];
  return {
    candidate,
    salience,
    kinds: kindsOf({ tokens, cue, mode: reported?.mode ?? null, quotedShare: quoted }),
    voice: voiceOf(candidate, people, quoted),
    opening: openingOf(candidate, mentionStarts),
  };
}
