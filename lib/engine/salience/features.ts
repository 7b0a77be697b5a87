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
  /** Most sentences have none of it, and a reader is told nothing then. */
  readonly isMark: boolean;
}

const named = (reason: Reason, names: readonly string[]): Feature[] => names.map((name) => ({ name, reason, isMark: false }));
const marks = (reason: Reason, names: readonly string[]): Feature[] => names.map((name) => ({ name, reason, isMark: true }));

/** Bands of a sentence's place and of its words, each from its number up to the next one's. */
const places = [0, 1, 2, 3, 4, 5, 7, 9, 12, 16, 24];
const lengths = [0, 5, 8, 11, 14, 17, 20, 23, 26, 30, 35, 40, 50];

/**
 * In the order of the weights in `salience-weights.ts`: fit again after any change. Capitals are not looked at, since
 * most of the articles that the weights are fitted on have lost theirs.
 */
export const features: readonly Feature[] = [
  ...named(
    'position',
    places.map((from) => `place${from}`),
  ),
  ...named('position', ['earliness', 'depth', 'part']),
  ...marks('position', ['last']),
  ...named(
    'length',
    lengths.map((from) => `words${from}`),
  ),
  ...named('length', ['logWords']),
  ...named('centrality', ['toAll', 'toLater', 'toCentroid', 'toAllBehindLead', 'toLaterBehindLead']),
  ...named('leadOverlap', ['likeFirst', 'termsOfLead', 'likeFirstBehindLead', 'termsOfLeadBehindLead']),
  ...named('keyWords', ['meanFrequency', 'highestFrequency', 'keyTerms']),
  ...named('keyWords', [
    'importantWords',
    'importantPairs',
    'importantWordsShare',
    'importantPairsShare',
    'balancedWords',
    'balancedPairs',
  ]),
  ...named('novelty', ['freshTerms', 'likeEarlier']),
  ...named('figures', ['figures', 'figuresBehindLead']),
  ...marks('quotation', ['quotes', 'opensQuoted', 'quotedShare']),
  ...marks('reportedSpeech', ['reports']),
  ...marks('opening', ['refersBack', 'connects']),
  ...marks('firstPerson', ['firstPerson']),
  ...marks('question', ['asks']),
  ...marks('form', ['exclaims', 'brackets', 'noVerb', 'noFullStop']),
  ...marks('pageFurniture', ['furniture']),
];

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** 1 in the band of the value, else 0. */
const bandsOf = (starts: readonly number[], value: number): number[] =>
  starts.map((from, k) => flag(value >= from && value < (starts[k + 1] ?? Number.POSITIVE_INFINITY)));

/** Of a usual sentence of a human summary, about. */
const summarySentenceWords = 20;

/** How often the article uses the sentence's terms, beside the one that it uses most: on average, and the highest. */
function frequenciesOf({ article, terms }: SentenceView): { mean: number; highest: number } {
  let sum = 0;
  let highest = 0;
  for (const { id } of terms) {
    const frequency = (article.terms.frequency[id] ?? 0) / article.highestFrequency;
    sum += frequency;
    highest = Math.max(highest, frequency);
  }
  return { mean: sum / Math.max(1, terms.length), highest };
}

/** Mostly between 0 and 1, one for each feature. */
export function sentenceValues(sentence: SentenceView): number[] {
  const { article, coverage, facts, i, terms } = sentence;
  const count = article.sentences.length;
  /** Behind the lead: there, what repeats the lead is worth less than it is in front. */
  const behindLead = flag(i >= leadSize);
  const toAll = article.centrality.toAll[i] ?? 0;
  const toLater = article.centrality.toLater[i] ?? 0;
  const likeFirst = i === 0 ? 1 : article.similarity.between(0, i);
  const covered = article.coveredTerms([i]);
  const termsOfLead = i < leadSize ? 1 : covered.lead / Math.max(1, terms.length);
  const frequencies = frequenciesOf(sentence);
  const size = Math.max(1, coverage.size);
  const figures = Math.min(facts.figures, 4) / 4;
  return [
    ...bandsOf(places, i),
    1 / (1 + i), // earliness
    Math.log(1 + i), // depth
    i / count, // part
    flag(i === count - 1), // last
    ...bandsOf(lengths, facts.words),
    Math.log(1 + facts.words), // logWords
    toAll, // toAll
    toLater, // toLater
    article.centrality.toCentroid[i] ?? 0, // toCentroid
    behindLead * toAll, // toAllBehindLead
    behindLead * toLater, // toLaterBehindLead
    likeFirst, // likeFirst
    termsOfLead, // termsOfLead
    behindLead * likeFirst, // likeFirstBehindLead
    behindLead * termsOfLead, // termsOfLeadBehindLead
    frequencies.mean, // meanFrequency
    frequencies.highest, // highestFrequency
    covered.key / 10, // keyTerms
    coverage.words / 10, // importantWords
    coverage.pairs / 5, // importantPairs
    coverage.words / size, // importantWordsShare
    coverage.pairs / size, // importantPairsShare
    balanced(coverage.words, coverage.size, summarySentenceWords), // balancedWords
    balanced(coverage.pairs, coverage.size, summarySentenceWords), // balancedPairs
    article.novelty[i] ?? 0, // freshTerms
    article.similarity.toEarlier(i), // likeEarlier
    figures, // figures
    behindLead * figures, // figuresBehindLead
    flag(facts.quotations.length > 0), // quotes
    flag(facts.opensQuoted), // opensQuoted
    facts.quotedShare, // quotedShare
    flag(facts.reports), // reports
    flag(facts.refersBack), // refersBack
    flag(facts.connects), // connects
    flag(facts.firstPerson), // firstPerson
    flag(facts.asks), // asks
    flag(facts.exclaims), // exclaims
    flag(facts.brackets), // brackets
    flag(!facts.hasVerb), // noVerb
    flag(!facts.ends), // noFullStop
    flag(facts.furniture), // furniture
  ];
}
