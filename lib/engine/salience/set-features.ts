import { type ArticleView, leadSize } from './article-view.ts';
import { balanced, type Coverage } from './coverage.ts';
import type { CoveredTerms } from './covered-terms.ts';
import type { FeatureValues } from './feature-values.ts';
import type { ArticleSalience } from './sentence-salience.ts';

/** Numbers of sentences in the article, ascending. */
export type SentenceSet = readonly number[];

/** Several sentences seen together. */
export interface SetView {
  readonly article: ArticleView;
  readonly set: SentenceSet;
  readonly scores: readonly number[];
  /** Of every pair. */
  readonly similarities: readonly number[];
  readonly words: number;
  readonly terms: CoveredTerms;
  readonly coverage: Coverage;
}

/** Of a usual human summary, about. */
const summaryWords = 45;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function setView(set: SentenceSet, { article, sentences }: ArticleSalience): SetView {
  const scores: number[] = [];
  const similarities: number[] = [];
  let words = 0;
  for (let k = 0; k < set.length; k += 1) {
    const i = set[k] as number;
    scores.push(sentences[i]?.score ?? 0);
    words += article.sentences[i]?.facts.words ?? 0;
    for (let other = k + 1; other < set.length; other += 1) similarities.push(article.similarity.between(i, set[other] as number));
  }
  return { article, set, scores, similarities, words, terms: article.coveredTerms(set), coverage: article.coverage(set) };
}

/** What matters of several sentences together, beyond what each is worth. In the order of the weights: fit again after any change. */
export const setFeatures = [
  'lowestScore',
  'highestScore',
  'sumOfScores',
  'sumOfSimilarities',
  'highestSimilarity',
  'words',
  'logWords',
  'logWordsSquared',
  'distinctTerms',
  'keyTerms',
  'leadTerms',
  'start',
  'end',
  'spread',
  'fromLead',
  'importantWords',
  'importantMatter',
  'importantPairs',
  'importantWordsShare',
  'importantPairsShare',
  'balancedWords',
  'balancedMatter',
  'balancedPairs',
] as const;

export function setValues({ article, set, scores, similarities, words, terms, coverage }: SetView): FeatureValues<typeof setFeatures> {
  const first = set[0] ?? 0;
  const last = set.at(-1) ?? 0;
  const logWords = Math.log(1 + words);
  const size = Math.max(1, coverage.size);
  let fromLead = 0;
  for (const i of set) if (i < leadSize) fromLead += 1;
  return [
    Math.min(...scores), // lowestScore
    Math.max(...scores), // highestScore
    sum(scores), // sumOfScores
    sum(similarities), // sumOfSimilarities
    Math.max(0, ...similarities), // highestSimilarity
    words / 10, // words
    logWords, // logWords
    logWords * logWords, // logWordsSquared
    terms.distinct / 10, // distinctTerms
    terms.key / Math.max(1, article.keyTerms.size), // keyTerms
    terms.lead / Math.max(1, article.leadTerms.size), // leadTerms
    Math.log(1 + first), // start
    Math.log(1 + last), // end
    Math.log(1 + last - first), // spread
    fromLead, // fromLead
    coverage.words / 10, // importantWords
    coverage.matter / 10, // importantMatter
    coverage.pairs / 10, // importantPairs
    coverage.words / size, // importantWordsShare
    coverage.pairs / size, // importantPairsShare
    balanced(coverage.words, coverage.size, summaryWords), // balancedWords
    balanced(coverage.matter, coverage.size, summaryWords), // balancedMatter
    balanced(coverage.pairs, coverage.size, summaryWords), // balancedPairs
  ];
}
