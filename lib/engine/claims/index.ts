import { articleSalience } from '../salience/sentence-salience.ts';
import type { Attribution, Claim, Document, EngineOptions, People } from '../types.ts';
import { type Candidate, candidates } from './candidates.ts';
import { checkWorthiness } from './check-worthiness.ts';
import { kindsOf } from './kinds.ts';
import { isSameFact } from './same-fact.ts';

/** Below this a statement is colour, a question or an aside: fewer claims are better than such. */
const lowestScore = -0.5;

interface Scored extends Claim {
  readonly candidate: Candidate;
}

const byScore = (one: Scored, other: Scored): number =>
  other.score - one.score || (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0);

/** The statements most worth checking, best first, no fact twice. */
export function keyClaims(document: Document, attributions: readonly Attribution[], people: People, options: EngineOptions): Claim[] {
  const { sentences } = articleSalience(document);
  const scored = candidates(document, attributions, people).map((candidate): Scored => {
    const attribution = candidate.attribution === null ? null : (attributions[candidate.attribution] ?? null);
    const kinds = kindsOf(candidate.tokens, attribution);
    const reasons = { ...sentences[candidate.position]?.reasons, ...checkWorthiness(candidate, kinds, attribution) };
    const score = Object.values(reasons).reduce((sum, value) => sum + value, 0);
    return { spans: candidate.spans, kinds, attribution: candidate.attribution, score, reasons, candidate };
  });
  const chosen: Scored[] = [];
  for (const claim of scored.sort(byScore)) {
    if (chosen.length >= options.maxClaims || claim.score < lowestScore) break;
    if (!chosen.some((other) => isSameFact(claim.candidate.tokens, other.candidate.tokens))) chosen.push(claim);
  }
  return chosen.map(({ candidate: _, ...claim }) => claim);
}
