import type { Removal, RemovalReason, Span } from '../../lib/article/article.ts';
import type { MarkedArticle } from './marked-article.ts';

export interface Share {
  readonly right: number;
  readonly all: number;
}

export interface Score {
  /** Of what was removed, what is marked. */
  readonly precision: Share;
  /** Of what is marked, what was removed. */
  readonly recall: Share;
}

export interface NoiseScore {
  readonly characters: Score;
  readonly spans: Score;
}

/** What was found in a marked article. */
export interface Finding {
  readonly article: MarkedArticle;
  readonly removed: readonly Removal[];
}

/** A span counts when this share of its characters does: a mark may end before a full stop and a rule behind it. */
const enoughOfSpan = 0.9;

/**
 * Removals against marks; white space counts for nothing. A reason restricts what is asked about, not what answers: the
 * precision of `caption` is how much of what was removed as a caption is marked, under whatever name.
 */
export function scoreNoise(findings: readonly Finding[], reason: RemovalReason | null = null): NoiseScore {
  const isAsked = (span: Removal): boolean => reason === null || span.reason === reason;
  const of = (asked: (finding: Finding) => readonly Removal[], answer: (finding: Finding) => readonly Span[]): readonly Share[] =>
    findings.flatMap((finding) =>
      asked(finding)
        .filter(isAsked)
        .map((span) => covered(finding.article.text, span, answer(finding))),
    );
  const precision = of(removedIn, markedIn);
  const recall = of(markedIn, removedIn);
  return {
    characters: { precision: inCharacters(precision), recall: inCharacters(recall) },
    spans: { precision: inSpans(precision), recall: inSpans(recall) },
  };
}

/** Spans that fail: removed and not marked, or marked and not removed. */
export function misses({ article, removed }: Finding): { readonly wrong: readonly Removal[]; readonly missed: readonly Removal[] } {
  const fails = (others: readonly Span[]) => (span: Span) => !isCovered(covered(article.text, span, others));
  return { wrong: removed.filter(fails(article.marked)), missed: article.marked.filter(fails(removed)) };
}

/** Of the characters that are both marked and removed, those with the same reason. */
export function namedAlike(findings: readonly Finding[]): Share {
  const shares = findings.flatMap(({ article, removed }) =>
    removed.map((span) => ({
      right: covered(
        article.text,
        span,
        article.marked.filter(({ reason }) => reason === span.reason),
      ).right,
      all: covered(article.text, span, article.marked).right,
    })),
  );
  return inCharacters(shares);
}

const removedIn = ({ removed }: Finding): readonly Removal[] => removed;
const markedIn = ({ article }: Finding): readonly Removal[] => article.marked;

/** How many characters of the span lie in one of the others. */
export function covered(text: string, span: Span, others: readonly Span[]): Share {
  const count = (start: number, end: number): number => (end > start ? text.slice(start, end).replaceAll(/\s/gu, '').length : 0);
  const right = others.reduce((sum, { start, end }) => sum + count(Math.max(start, span.start), Math.min(end, span.end)), 0);
  return { right, all: count(span.start, span.end) };
}

const isCovered = ({ right, all }: Share): boolean => right >= enoughOfSpan * all;

const inCharacters = (shares: readonly Share[]): Share => ({
  right: shares.reduce((sum, { right }) => sum + right, 0),
  all: shares.reduce((sum, { all }) => sum + all, 0),
});

const inSpans = (shares: readonly Share[]): Share => ({ right: shares.filter(isCovered).length, all: shares.length });
