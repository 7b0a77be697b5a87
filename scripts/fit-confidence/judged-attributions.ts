import { nameOf } from '../../lib/engine/attribution/confidence.ts';
import { judgedAttributions } from '../../lib/engine/attribution/index.ts';
import { readDocument } from '../../lib/engine/text/index.ts';
import type { Attribution, Span } from '../../lib/engine/types.ts';
import type { AnnotatedArticle, AnnotatedAttribution } from '../corpus/annotated-article.ts';
import type { Example } from './confidence-model.ts';

export interface Judged extends Example {
  readonly rule: string;
}

const overlap = (ones: readonly Span[], others: readonly Span[]): number =>
  ones.reduce(
    (sum, one) =>
      sum + others.reduce((inner, other) => inner + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0),
    0,
  );
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Right: content overlaps by half (intersection over union, in characters) and the source touches the annotated one, or both are absent. */
function isRight(found: Attribution, gold: AnnotatedAttribution): boolean {
  const common = overlap(found.content, gold.content);
  const isSameContent = common / (lengthOf(found.content) + lengthOf(gold.content) - common) >= 0.5;
  const isSameSource = found.source ? overlap([found.source], gold.source) > 0 : gold.source.length === 0;
  return isSameContent && isSameSource;
}

/** What the engine finds in an annotated article, and whether it is right. */
export const judgedIn = ({ text, attributions }: AnnotatedArticle): Judged[] =>
  judgedAttributions(readDocument({ text, title: null, removed: [], headings: [], language: 'en' }), { quotationsOnly: false }).map(
    (found) => ({ rule: found.rule, features: found.features.map(nameOf), isPositive: attributions.some((gold) => isRight(found, gold)) }),
  );
