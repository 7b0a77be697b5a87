import type { Term } from './article-terms.ts';
import { type ArticleView, leadSize, type StorySentence } from './article-view.ts';
import { balanced, type Coverage } from './coverage.ts';

/** What a reader is told of a feature: several features can be one reason. */
export type Reason =
  | 'position'
  | 'length'
  | 'centrality'
  | 'leadOverlap'
  | 'titleOverlap'
  | 'keyWords'
  | 'novelty'
  | 'figures'
  | 'quotation'
  | 'reportedSpeech'
  | 'opening'
  | 'firstPerson'
  | 'question'
  | 'form'
  | 'pageFurniture';

/** One sentence in its article. */
export interface SentenceView extends StorySentence {
  readonly article: ArticleView;
  /** What it says of what a summary should say. */
  readonly coverage: Coverage;
  /** Position among the sentences of the article. */
  readonly i: number;
}

export interface Feature {
  readonly name: string;
  readonly reason: Reason;
  /** Mostly between 0 and 1. */
  readonly value: (sentence: SentenceView) => number;
  /** Most sentences have none of it, and a reader is told nothing then. */
  readonly isMark: boolean;
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
const feature = (reason: Reason, name: string, value: (sentence: SentenceView) => number): Feature => ({
  name,
  reason,
  value,
  isMark: false,
});
const mark = (reason: Reason, name: string, value: (sentence: SentenceView) => number): Feature => ({ name, reason, value, isMark: true });

const meanOver = (terms: readonly Term[], value: (term: Term) => number): number =>
  terms.reduce((sum, term) => sum + value(term), 0) / Math.max(1, terms.length);

const countOf = ({ article }: SentenceView): number => article.sentences.length;
const shareIn = (terms: readonly Term[], set: ReadonlySet<number>): number => meanOver(terms, (term) => flag(set.has(term.id)));
const relativeFrequency = (article: ArticleView, { id }: Term): number => (article.terms.frequency[id] ?? 0) / article.highestFrequency;

/** Bands of a value, each from its first number up to the next band's. */
const bands = (reason: Reason, name: string, starts: readonly number[], value: (sentence: SentenceView) => number): Feature[] =>
  starts.map((from, k) =>
    feature(reason, `${name}${from}`, (sentence) =>
      flag(value(sentence) >= from && value(sentence) < (starts[k + 1] ?? Number.POSITIVE_INFINITY)),
    ),
  );

/** Of a usual sentence of a human summary, about. */
const summarySentenceWords = 20;

/** Behind the lead: there, what repeats the lead is worth less than it is in front. */
const behindLead = ({ i }: SentenceView): number => flag(i >= leadSize);

const likeFirst = ({ article, i }: SentenceView): number => (i === 0 ? 1 : article.similarity.between(0, i));
const termsOfLead = ({ article, i, terms }: SentenceView): number => (i < leadSize ? 1 : shareIn(terms, article.leadTerms));
const toAll = ({ article, i }: SentenceView): number => article.centrality.toAll[i] ?? 0;
const toLater = ({ article, i }: SentenceView): number => article.centrality.toLater[i] ?? 0;
const figures = ({ facts }: SentenceView): number => Math.min(facts.figures, 4) / 4;

/**
 * In the order of the weights in `salience-weights.ts`: fit again after any change. Capitals are not looked at, since
 * most of the articles that the weights are fitted on have lost theirs.
 */
export const features: readonly Feature[] = [
  ...bands('position', 'place', [0, 1, 2, 3, 4, 5, 7, 9, 12, 16, 24], ({ i }) => i),
  feature('position', 'earliness', ({ i }) => 1 / (1 + i)),
  feature('position', 'depth', ({ i }) => Math.log(1 + i)),
  feature('position', 'part', (s) => s.i / countOf(s)),
  mark('position', 'last', (s) => flag(s.i === countOf(s) - 1)),
  ...bands('length', 'words', [0, 5, 8, 11, 14, 17, 20, 23, 26, 30, 35, 40, 50], ({ facts }) => facts.words),
  feature('length', 'logWords', ({ facts }) => Math.log(1 + facts.words)),
  feature('centrality', 'toAll', toAll),
  feature('centrality', 'toLater', toLater),
  feature('centrality', 'toCentroid', ({ article, i }) => article.centrality.toCentroid[i] ?? 0),
  feature('centrality', 'toAllBehindLead', (s) => behindLead(s) * toAll(s)),
  feature('centrality', 'toLaterBehindLead', (s) => behindLead(s) * toLater(s)),
  feature('leadOverlap', 'likeFirst', likeFirst),
  feature('leadOverlap', 'termsOfLead', termsOfLead),
  feature('leadOverlap', 'likeFirstBehindLead', (s) => behindLead(s) * likeFirst(s)),
  feature('leadOverlap', 'termsOfLeadBehindLead', (s) => behindLead(s) * termsOfLead(s)),
  feature('keyWords', 'meanFrequency', ({ article, terms }) => meanOver(terms, (term) => relativeFrequency(article, term))),
  feature('keyWords', 'highestFrequency', ({ article, terms }) =>
    terms.reduce((most, term) => Math.max(most, relativeFrequency(article, term)), 0),
  ),
  feature('keyWords', 'keyTerms', ({ article, terms }) => terms.filter((term) => article.keyTerms.has(term.id)).length / 10),
  feature('keyWords', 'importantWords', ({ coverage }) => coverage.words / 10),
  feature('keyWords', 'importantPairs', ({ coverage }) => coverage.pairs / 5),
  feature('keyWords', 'importantWordsShare', ({ coverage }) => coverage.words / Math.max(1, coverage.size)),
  feature('keyWords', 'importantPairsShare', ({ coverage }) => coverage.pairs / Math.max(1, coverage.size)),
  feature('keyWords', 'balancedWords', ({ coverage }) => balanced(coverage.words, coverage.size, summarySentenceWords)),
  feature('keyWords', 'balancedPairs', ({ coverage }) => balanced(coverage.pairs, coverage.size, summarySentenceWords)),
  feature('novelty', 'freshTerms', ({ article, i }) => article.novelty[i] ?? 0),
  feature('novelty', 'likeEarlier', ({ article, i }) => article.similarity.toEarlier(i)),
  feature('figures', 'figures', figures),
  feature('figures', 'figuresBehindLead', (s) => behindLead(s) * figures(s)),
  mark('quotation', 'quotes', ({ facts }) => flag(facts.quotations.length > 0)),
  mark('quotation', 'opensQuoted', ({ facts }) => flag(facts.opensQuoted)),
  mark('quotation', 'quotedShare', ({ facts }) => facts.quotedShare),
  mark('reportedSpeech', 'reports', ({ facts }) => flag(facts.reports)),
  mark('opening', 'refersBack', ({ facts }) => flag(facts.refersBack)),
  mark('opening', 'connects', ({ facts }) => flag(facts.connects)),
  mark('firstPerson', 'firstPerson', ({ facts }) => flag(facts.firstPerson)),
  mark('question', 'asks', ({ facts }) => flag(facts.asks)),
  mark('form', 'exclaims', ({ facts }) => flag(facts.exclaims)),
  mark('form', 'brackets', ({ facts }) => flag(facts.brackets)),
  mark('form', 'noVerb', ({ facts }) => flag(!facts.hasVerb)),
  mark('form', 'noFullStop', ({ facts }) => flag(!facts.ends)),
  mark('pageFurniture', 'furniture', ({ facts }) => flag(facts.furniture)),
];
