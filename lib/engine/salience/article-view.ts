import type { Document, Sentence } from '../types.ts';
import { wordsIn } from '../words-in.ts';
import { type ArticleTerms, articleTerms, type Term, termOf } from './article-terms.ts';
import { type ArticleWords, articleWords } from './article-words.ts';
import { type Centrality, centrality } from './centrality.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type CoveredTerms, coveredTermsOf } from './covered-terms.ts';
import { importanceOf } from './importance.ts';
import { promptsOf } from './prompts.ts';
import { factsOf, quotationsBySentence, type SentenceFacts } from './sentence-facts.ts';
import { comparedSentences, type Similarity, similarities } from './similarity.ts';

/** A sentence and what there is to know about it by itself. */
export interface StorySentence {
  readonly sentence: Sentence;
  readonly facts: SentenceFacts;
  readonly terms: readonly Term[];
}

/** All that the features read. Lists are parallel to `sentences`. */
export interface ArticleView {
  /** The story's sentences that are not headings. */
  readonly sentences: readonly StorySentence[];
  readonly terms: ArticleTerms;
  readonly centrality: Centrality;
  readonly similarity: Similarity;
  /** Sentences by which an interviewer draws answers. */
  readonly prompts: ReadonlySet<number>;
  /** Share of its terms that no earlier sentence uses. */
  readonly novelty: readonly number[];
  /** The terms that the article repeats most. */
  readonly keyTerms: ReadonlySet<number>;
  /** The terms of the first three sentences. */
  readonly leadTerms: ReadonlySet<number>;
  /** The title's terms that the text uses too. */
  readonly titleTerms: ReadonlySet<number>;
  readonly highestFrequency: number;
  readonly words: ArticleWords;
  readonly coveredTerms: (set: readonly number[]) => CoveredTerms;
  /** How much of what a summary should say a set of sentences says. */
  readonly coverage: (set: readonly number[]) => Coverage;
}

const keyTermCount = 10;
/** Sentences that make up the lead. */
export const leadSize = 3;

export function articleView(document: Document): ArticleView {
  const sentences = document.sentences.filter((sentence) => !sentence.isHeading && sentence.tokens.length > 0);
  const quotations = quotationsBySentence(sentences, document.quotations);
  const terms = articleTerms(sentences);
  const central = centrality(terms);
  const words = articleWords(sentences, quotations, central.toCentroid);
  const keyTerms = keyTermsOf(terms);
  const leadTerms = new Set(terms.sentences.slice(0, leadSize).flatMap((sentence) => sentence.map((term) => term.id)));
  const stories = sentences.map((sentence, i) => ({
    sentence,
    facts: factsOf(document, sentence, quotations[i] ?? []),
    terms: terms.sentences[i] ?? [],
  }));
  return {
    sentences: stories,
    prompts: promptsOf(stories),
    terms,
    centrality: central,
    similarity: similarities(terms, comparedSentences(central.toCentroid)),
    novelty: noveltyOf(terms),
    keyTerms,
    leadTerms,
    coveredTerms: coveredTermsOf(terms, keyTerms, leadTerms),
    titleTerms: titleTermsOf(document.title, terms),
    highestFrequency: terms.frequency.reduce((most, count) => Math.max(most, count), 1),
    words,
    coverage: coverageOf(words, importanceOf(words)),
  };
}

function noveltyOf({ sentences }: ArticleTerms): number[] {
  const seen = new Set<number>();
  return sentences.map((terms) => {
    const fresh = terms.filter((term) => !seen.has(term.id));
    for (const term of fresh) seen.add(term.id);
    return fresh.length / Math.max(1, terms.length);
  });
}

function keyTermsOf({ frequency }: ArticleTerms): ReadonlySet<number> {
  const repeated = frequency.flatMap((count, id) => (count > 1 ? [{ count, id }] : []));
  repeated.sort((a, b) => b.count - a.count || a.id - b.id);
  return new Set(repeated.slice(0, keyTermCount).map(({ id }) => id));
}

function titleTermsOf(title: string | null, { ids }: ArticleTerms): ReadonlySet<number> {
  const words = wordsIn(title?.toLowerCase() ?? '');
  return new Set(words.flatMap((word) => ids.get(termOf(word) ?? '') ?? []));
}
