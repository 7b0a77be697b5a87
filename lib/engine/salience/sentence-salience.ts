import type { Document, Sentence } from '../types.ts';
import { type ArticleView, articleView } from './article-view.ts';
import { features, type Reason, type SentenceView, sentenceValues } from './features.ts';
import weights from './salience-weights.ts';

/** How central a sentence is to its article. */
export interface SentenceSalience {
  readonly sentence: Sentence;
  /** Log-odds of being in a summary, 0 for the average sentence of a news article. */
  readonly score: number;
  /** What adds to the score or takes from it; but for what most sentences do not have, which counts from none of it. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  /** The features' values, in their order. */
  readonly values: ArrayLike<number>;
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

export const sentenceViews = (article: ArticleView): SentenceView[] =>
  article.sentences.map((sentence, i) => ({ article, i, coverage: article.coverage([i]), ...sentence }));

/** Parallel to the features: weight and mean. */
const featureWeights = features.map(({ name }) => weights.sentence[name] ?? [0, 0]);

/** The reasons that features give, each once, in the order of the first of its features; and by feature the place of its reason. */
const fittedReasons = [...new Set(features.map(({ reason }) => reason))];
const isMark = features.map((feature) => feature.isMark);
const reasonOf = features.map(({ reason }) => fittedReasons.indexOf(reason));

function salienceOf(view: SentenceView): SentenceSalience {
  const values = sentenceValues(view);
  const sums = new Float64Array(fittedReasons.length);
  let score = 0;
  for (let k = 0; k < values.length; k += 1) {
    const [weight, mean] = featureWeights[k] as readonly [number, number];
    const place = reasonOf[k] as number;
    const value = values[k] as number;
    score += weight * (value - mean);
    sums[place] = (sums[place] as number) + weight * (isMark[k] === true ? value : value - mean);
  }
  const reasons: Partial<Record<Reason, number>> = {};
  for (let place = 0; place < fittedReasons.length; place += 1) reasons[fittedReasons[place] as Reason] = sums[place] as number;
  const title = titleWeight * titleOverlap(view);
  reasons.titleOverlap = title;
  return { sentence: view.sentence, score: score + title, reasons, values };
}

export function articleSalience(document: Document): ArticleSalience {
  const article = articleView(document);
  return { article, sentences: sentenceViews(article).map(salienceOf) };
}
