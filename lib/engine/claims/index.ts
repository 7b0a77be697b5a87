import type { ArticleSalience } from '../salience/index.ts';
import { type Substance, substanceOf, tellsTheSame } from '../salience/repeats.ts';
import type { Attribution, Claim, EngineOptions, People } from '../types.ts';
import { candidates } from './candidates.ts';
import { checkWorthiness } from './check-worthiness.ts';
import { type ClaimView, claimView, isPersonalPiece } from './claim-view.ts';
import { contextFinder } from './context.ts';

/** A claim below it is padding: it is neither near the matter of the article nor worth a check. Figures can be checked wherever they stand. */
const lowestScore = -0.15;
const lowestScoreWithFigure = -0.65;

interface ScoredClaim {
  readonly claim: Omit<Claim, 'context'>;
  readonly view: ClaimView;
}

const isWorthPrinting = ({ view, claim }: ScoredClaim): boolean =>
  claim.score >= (view.kinds.includes('statistic') && view.opening !== 'open reference' ? lowestScoreWithFigure : lowestScore);

/** What salience and check-worthiness say, added up by reason; reasons that add nothing are left out. */
function scored(view: ClaimView): ScoredClaim {
  const sums: Record<string, number> = { ...view.salience.reasons };
  const worth = checkWorthiness(view);
  for (const reason of Object.keys(worth)) sums[reason] = (sums[reason] ?? 0) + (worth[reason] as number);
  const reasons: Record<string, number> = {};
  let score = 0;
  for (const reason of Object.keys(sums)) {
    const sum = sums[reason] as number;
    if (sum === 0) continue;
    reasons[reason] = sum;
    score += sum;
  }
  const { spans, attribution } = view.candidate;
  return { view, claim: { spans, kinds: view.kinds, attribution, score, reasons } };
}

/** Best first; of equals the one that stands earlier. */
const byScore = (one: ScoredClaim, other: ScoredClaim): number =>
  other.claim.score - one.claim.score || one.view.candidate.i - other.view.candidate.i;

/** From the best down, leaving out what a better one tells already. */
function withoutRepeats(claims: readonly ScoredClaim[], most: number): ScoredClaim[] {
  const kept: { scored: ScoredClaim; substance: Substance }[] = [];
  for (const next of claims) {
    if (kept.length >= most) break;
    const substance = substanceOf(next.view.candidate.tokens);
    if (!kept.some((other) => tellsTheSame(other.substance, substance))) kept.push({ scored: next, substance });
  }
  return kept.map((each) => each.scored);
}

/**
 * The statements that a fact-checker would take up first, best first: each the content of an attribution or a
 * sentence's main clause, at most one a sentence, no fact twice.
 */
export function keyClaims(
  text: string,
  salience: ArticleSalience,
  attributions: readonly Attribution[],
  people: People,
  options: EngineOptions,
): readonly Claim[] {
  const mentionStarts = new Set(people.entities.flatMap((entity) => entity.mentions.map((mention) => mention.start)));
  const { sentences, prompts } = salience.article;
  const surroundings = { people, mentionStarts, prompts, isPersonalPiece: isPersonalPiece(sentences) };
  const claims = candidates(salience.article, attributions, mentionStarts).flatMap((candidate) => {
    const own = salience.sentences[candidate.i];
    return own ? [scored(claimView(candidate, own, surroundings))] : [];
  });
  const worthy = claims.filter(isWorthPrinting).sort(byScore);
  const contextOf = contextFinder(text, people);
  return withoutRepeats(worthy, options.maxClaims).map(({ claim }) => ({ ...claim, context: contextOf(claim.spans) }));
}
