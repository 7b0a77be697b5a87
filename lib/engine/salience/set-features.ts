import { type ArticleView, leadSize } from './article-view.ts';
import { balanced, type Coverage } from './coverage.ts';
import type { CoveredTerms } from './covered-terms.ts';
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

export interface SetFeature {
  readonly name: string;
  readonly value: (set: SetView) => number;
}

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

const square = (value: number): number => value * value; // the power is a function of its own
/** Of a usual human summary, about. */
const summaryWords = 45;

/** What matters of several sentences together, beyond what each is worth. */
export const setFeatures: readonly SetFeature[] = [
  { name: 'lowestScore', value: ({ scores }) => Math.min(...scores) },
  { name: 'highestScore', value: ({ scores }) => Math.max(...scores) },
  { name: 'sumOfScores', value: ({ scores }) => sum(scores) },
  { name: 'sumOfSimilarities', value: ({ similarities }) => sum(similarities) },
  { name: 'highestSimilarity', value: ({ similarities }) => Math.max(0, ...similarities) },
  { name: 'words', value: ({ words }) => words / 10 },
  { name: 'logWords', value: ({ words }) => Math.log(1 + words) },
  { name: 'logWordsSquared', value: ({ words }) => square(Math.log(1 + words)) },
  { name: 'distinctTerms', value: ({ terms }) => terms.distinct / 10 },
  { name: 'keyTerms', value: ({ article, terms }) => terms.key / Math.max(1, article.keyTerms.size) },
  { name: 'leadTerms', value: ({ article, terms }) => terms.lead / Math.max(1, article.leadTerms.size) },
  { name: 'start', value: ({ set }) => Math.log(1 + (set[0] ?? 0)) },
  { name: 'end', value: ({ set }) => Math.log(1 + (set.at(-1) ?? 0)) },
  { name: 'spread', value: ({ set }) => Math.log(1 + (set.at(-1) ?? 0) - (set[0] ?? 0)) },
  { name: 'fromLead', value: ({ set }) => set.filter((i) => i < leadSize).length },
  { name: 'importantWords', value: ({ coverage }) => coverage.words / 10 },
  { name: 'importantMatter', value: ({ coverage }) => coverage.matter / 10 },
  { name: 'importantPairs', value: ({ coverage }) => coverage.pairs / 10 },
  { name: 'importantWordsShare', value: ({ coverage }) => coverage.words / Math.max(1, coverage.size) },
  { name: 'importantPairsShare', value: ({ coverage }) => coverage.pairs / Math.max(1, coverage.size) },
  { name: 'balancedWords', value: ({ coverage }) => balanced(coverage.words, coverage.size, summaryWords) },
  { name: 'balancedMatter', value: ({ coverage }) => balanced(coverage.matter, coverage.size, summaryWords) },
  { name: 'balancedPairs', value: ({ coverage }) => balanced(coverage.pairs, coverage.size, summaryWords) },
];
