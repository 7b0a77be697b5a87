import type { Document, Sentence } from '../types.ts';
import { type ArticleView, articleView } from './article-view.ts';
import { features, type Reason, type SentenceView } from './features.ts';
import weights from './salience-weights.ts';

/** How central a sentence is to its article. */
export interface SentenceSalience {
  readonly sentence: Sentence;
  /** The sum of `reasons`: log-odds of being in a summary, 0 for the average sentence of a news article. */
  readonly score: number;
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  /** The features' values, in their order. */
  readonly values: Float64Array;
}

/** The story's sentences without its headings, in text order, and what they share. */
export interface ArticleSalience {
  readonly article: ArticleView;
  readonly sentences: readonly SentenceSalience[];
}

/** Few articles of the fitting data have a title, so this weight is not fitted: as much as all of `likeFirst` brings. */
const titleWeight = 1;

const titleOverlap = ({ article, terms }: SentenceView): number =>
  terms.filter((term) => article.titleTerms.has(term.id)).length / Math.max(1, article.titleTerms.size);

export const featureValues = (view: SentenceView): Float64Array => Float64Array.from(features, (feature) => feature.value(view));

export const sentenceViews = (article: ArticleView): SentenceView[] =>
  article.sentences.map((sentence, i) => ({ article, i, coverage: article.coverage([i]), ...sentence }));

/** Parallel to the features: weight and mean. */
const featureWeights = features.map(({ name }) => weights.sentence[name] ?? [0, 0]);

function salienceOf(view: SentenceView): SentenceSalience {
  const values = featureValues(view);
  const reasons: Partial<Record<Reason, number>> = {};
  features.forEach(({ reason }, k) => {
    const [weight, mean] = featureWeights[k] ?? [0, 0];
    reasons[reason] = (reasons[reason] ?? 0) + weight * ((values[k] ?? 0) - mean);
  });
  reasons.titleOverlap = titleWeight * titleOverlap(view);
  const score = Object.values(reasons).reduce((sum, value) => sum + value, 0);
  return { sentence: view.sentence, score, reasons, values };
}

export function articleSalience(document: Document): ArticleSalience {
  const article = articleView(document);
  return { article, sentences: sentenceViews(article).map(salienceOf) };
}
