import type { ArticleWords, PairUse, WordUse } from './article-words.ts';

/** What tells whether a summary will use a word of the article. In the order of the weights: fit again after any change. */
export interface WordView {
  readonly use: WordUse;
  /** How often news does without the word, 0 to about 2. */
  readonly rarity: number;
  /** Sentences of the article. */
  readonly sentences: number;
  /** How often its commonest word with a meaning stands in it. */
  readonly mostTimes: number;
  /** Of how often, and of the sentence in which it comes first: several features ask for these logarithms. */
  readonly logTimes: number;
  readonly logFirst: number;
}

interface WordFeature<View> {
  readonly name: string;
  readonly value: (view: View) => number;
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
const longWord = 12;

/** 1 for a word with a meaning of its own. */
const matter = ({ use }: WordView): number => flag(!use.isFunctionWord);
const inLead = ({ use }: WordView): number => flag(use.first === 0);
export const wordFeatures: readonly WordFeature<WordView>[] = [
  { name: 'always', value: () => 1 },
  { name: 'functionWord', value: (word) => 1 - matter(word) },
  { name: 'times', value: (word) => matter(word) * word.logTimes },
  { name: 'timesOfFunctionWord', value: (word) => (1 - matter(word)) * word.logTimes },
  { name: 'timesBesideCommonest', value: (word) => matter(word) * Math.log(word.use.times / word.mostTimes) },
  { name: 'shareOfSentences', value: (word) => (matter(word) * word.use.sentences) / word.sentences },
  { name: 'sentences', value: (word) => matter(word) * Math.log(word.use.sentences) },
  { name: 'inFirst', value: inLead },
  { name: 'matterInFirst', value: (word) => matter(word) * inLead(word) },
  { name: 'fromSecond', value: ({ use }) => flag(use.first === 1) },
  { name: 'fromThird', value: ({ use }) => flag(use.first === 2) },
  { name: 'fromFourthToSixth', value: ({ use }) => flag(use.first > 2 && use.first < 6) },
  { name: 'first', value: ({ logFirst }) => logFirst },
  { name: 'firstPart', value: ({ use, sentences }) => use.first / sentences },
  { name: 'reach', value: ({ use, sentences }) => (use.last - use.first) / sentences },
  { name: 'earlySentences', value: (word) => (matter(word) * word.use.earlySentences) / 10 },
  { name: 'digit', value: ({ use }) => flag(use.hasDigit) },
  { name: 'noun', value: ({ use }) => use.nouns / use.times },
  { name: 'properNoun', value: ({ use }) => use.names / use.times },
  { name: 'verb', value: ({ use }) => use.verbs / use.times },
  { name: 'modifier', value: ({ use }) => use.modifiers / use.times },
  { name: 'letters', value: ({ use }) => Math.min(use.letters, longWord) / longWord },
  { name: 'rarity', value: ({ rarity }) => rarity },
  { name: 'rarityAndTimes', value: (word) => matter(word) * word.rarity * word.logTimes },
  { name: 'rarityInFirst', value: (word) => matter(word) * word.rarity * inLead(word) },
  { name: 'rarityAndFirst', value: (word) => matter(word) * word.rarity * word.logFirst },
  { name: 'timesInFirst', value: (word) => matter(word) * word.logTimes * inLead(word) },
  { name: 'timesInLongArticle', value: (word) => matter(word) * word.logTimes * Math.log(word.sentences) },
  { name: 'articleLength', value: ({ sentences }) => Math.log(sentences) },
  { name: 'once', value: (word) => matter(word) * flag(word.use.times === 1) },
  { name: 'twice', value: (word) => matter(word) * flag(word.use.times === 2) },
  { name: 'quoted', value: ({ use }) => use.quoted / use.sentences },
  { name: 'highestCentrality', value: ({ use }) => use.highestCentrality },
  { name: 'centrality', value: ({ use }) => use.centrality / 3 },
  { name: 'logCentrality', value: ({ use }) => Math.log(0.05 + use.centrality) },
  { name: 'earliness', value: ({ use }) => use.earliness },
  { name: 'logEarliness', value: ({ use }) => Math.log(use.earliness) },
  { name: 'logEarlinessOfMatter', value: (word) => matter(word) * Math.log(word.use.earliness) },
  { name: 'timesInFirstFive', value: ({ use }) => use.earlyTimes / 5 },
  { name: 'inHandySentences', value: ({ use }) => use.handySentences / use.sentences },
];

/** Two words side by side, and how surely a summary will use each of them. */
export interface PairView {
  readonly use: PairUse;
  readonly left: WordUse;
  readonly right: WordUse;
  readonly leftImportance: number;
  readonly rightImportance: number;
  /** Logarithms of the odds that it uses them. */
  readonly leftOdds: number;
  readonly rightOdds: number;
  readonly logTimes: number;
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));
const bothMatter = ({ left, right }: PairView): number => flag(!left.isFunctionWord && !right.isFunctionWord);
const noneMatters = ({ left, right }: PairView): number => flag(left.isFunctionWord && right.isFunctionWord);
const lowerOdds = ({ leftOdds, rightOdds }: PairView): number => Math.min(leftOdds, rightOdds);
const nameShare = ({ names, times }: WordUse): number => names / times;

export const pairFeatures: readonly WordFeature<PairView>[] = [
  { name: 'always', value: () => 1 },
  { name: 'times', value: ({ logTimes }) => logTimes },
  { name: 'bothMatter', value: bothMatter },
  { name: 'noneMatters', value: noneMatters },
  { name: 'opensWithFunctionWord', value: ({ left }) => flag(left.isFunctionWord) },
  { name: 'timesOfMatter', value: (pair) => bothMatter(pair) * pair.logTimes },
  { name: 'timesOfFunctionWords', value: (pair) => noneMatters(pair) * pair.logTimes },
  { name: 'fromFirst', value: ({ use }) => flag(use.first === 0) },
  { name: 'fromSecond', value: ({ use }) => flag(use.first === 1) },
  { name: 'first', value: ({ use }) => Math.log(1 + use.first) },
  { name: 'leftOdds', value: ({ leftOdds }) => leftOdds },
  { name: 'rightOdds', value: ({ rightOdds }) => rightOdds },
  { name: 'lowerOdds', value: lowerOdds },
  { name: 'bothImportances', value: ({ leftImportance, rightImportance }) => leftImportance * rightImportance },
  { name: 'shareOfLeft', value: ({ use, left }) => use.times / left.times },
  { name: 'shareOfRight', value: ({ use, right }) => use.times / right.times },
  { name: 'lowerOddsOfMatter', value: (pair) => bothMatter(pair) * lowerOdds(pair) },
  { name: 'names', value: ({ left, right }) => nameShare(left) * nameShare(right) },
  { name: 'leftOddsOfFunctionWords', value: (pair) => noneMatters(pair) * pair.leftOdds },
  { name: 'rightOddsOfFunctionWords', value: (pair) => noneMatters(pair) * pair.rightOdds },
  { name: 'once', value: ({ use }) => flag(use.times === 1) },
  { name: 'matterAgain', value: (pair) => bothMatter(pair) * flag(pair.use.times > 1) },
];

/** `rarity`: by bucket. */
export function wordViews({ uses, sentences }: ArticleWords, rarity: ArrayLike<number>): WordView[] {
  const mostTimes = uses.reduce((most, use) => (use.isFunctionWord ? most : Math.max(most, use.times)), 1);
  return uses.map((use) => ({
    use,
    rarity: rarity[use.bucket] ?? 0,
    sentences: sentences.length,
    mostTimes,
    logTimes: Math.log(use.times),
    logFirst: Math.log(1 + use.first),
  }));
}

export function pairViews({ uses, pairs }: ArticleWords, importance: Float64Array): PairView[] {
  const odds = importance.map(logOdds);
  return pairs.map((use) => ({
    use,
    left: uses[use.left] as WordUse,
    right: uses[use.right] as WordUse,
    leftImportance: importance[use.left] ?? 0,
    rightImportance: importance[use.right] ?? 0,
    leftOdds: odds[use.left] ?? 0,
    rightOdds: odds[use.right] ?? 0,
    logTimes: Math.log(use.times),
  }));
}
