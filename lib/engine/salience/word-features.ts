import type { ArticleWords, PairUse, WordUse } from './article-words.ts';
import type { FeatureValues } from './feature-values.ts';

/** All that tells whether a summary will use a word of the article. */
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
  readonly logSentences: number;
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
const longWord = 12;

/** In the order of the weights: fit again after any change. */
export const wordFeatures = [
  'always',
  'functionWord',
  'times',
  'timesOfFunctionWord',
  'timesBesideCommonest',
  'shareOfSentences',
  'sentences',
  'inFirst',
  'matterInFirst',
  'fromSecond',
  'fromThird',
  'fromFourthToSixth',
  'first',
  'firstPart',
  'reach',
  'earlySentences',
  'digit',
  'noun',
  'properNoun',
  'verb',
  'modifier',
  'letters',
  'rarity',
  'rarityAndTimes',
  'rarityInFirst',
  'rarityAndFirst',
  'timesInFirst',
  'timesInLongArticle',
  'articleLength',
  'once',
  'twice',
  'quoted',
  'highestCentrality',
  'centrality',
  'logCentrality',
  'earliness',
  'logEarliness',
  'logEarlinessOfMatter',
  'timesInFirstFive',
  'inHandySentences',
] as const;

export function wordValues(word: WordView): FeatureValues<typeof wordFeatures> {
  const { use, rarity, sentences, mostTimes, logTimes, logFirst, logSentences } = word;
  /** 1 for a word with a meaning of its own. */
  const matter = flag(!use.isFunctionWord);
  const inLead = flag(use.first === 0);
  const logEarliness = Math.log(use.earliness);
  return [
    1, // always
    1 - matter, // functionWord
    matter * logTimes, // times
    (1 - matter) * logTimes, // timesOfFunctionWord
    matter * Math.log(use.times / mostTimes), // timesBesideCommonest
    (matter * use.sentences) / sentences, // shareOfSentences
    matter * Math.log(use.sentences), // sentences
    inLead, // inFirst
    matter * inLead, // matterInFirst
    flag(use.first === 1), // fromSecond
    flag(use.first === 2), // fromThird
    flag(use.first > 2 && use.first < 6), // fromFourthToSixth
    logFirst, // first
    use.first / sentences, // firstPart
    (use.last - use.first) / sentences, // reach
    (matter * use.earlySentences) / 10, // earlySentences
    flag(use.hasDigit), // digit
    use.nouns / use.times, // noun
    use.names / use.times, // properNoun
    use.verbs / use.times, // verb
    use.modifiers / use.times, // modifier
    Math.min(use.letters, longWord) / longWord, // letters
    rarity, // rarity
    matter * rarity * logTimes, // rarityAndTimes
    matter * rarity * inLead, // rarityInFirst
    matter * rarity * logFirst, // rarityAndFirst
    matter * logTimes * inLead, // timesInFirst
    matter * logTimes * logSentences, // timesInLongArticle
    logSentences, // articleLength
    matter * flag(use.times === 1), // once
    matter * flag(use.times === 2), // twice
    use.quoted / use.sentences, // quoted
    use.highestCentrality, // highestCentrality
    use.centrality / 3, // centrality
    Math.log(0.05 + use.centrality), // logCentrality
    use.earliness, // earliness
    logEarliness, // logEarliness
    matter * logEarliness, // logEarlinessOfMatter
    use.earlyTimes / 5, // timesInFirstFive
    use.handySentences / use.sentences, // inHandySentences
  ];
}

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

/** In the order of the weights: fit again after any change. */
export const pairFeatures = [
  'always',
  'times',
  'bothMatter',
  'noneMatters',
  'opensWithFunctionWord',
  'timesOfMatter',
  'timesOfFunctionWords',
  'fromFirst',
  'fromSecond',
  'first',
  'leftOdds',
  'rightOdds',
  'lowerOdds',
  'bothImportances',
  'shareOfLeft',
  'shareOfRight',
  'lowerOddsOfMatter',
  'names',
  'leftOddsOfFunctionWords',
  'rightOddsOfFunctionWords',
  'once',
  'matterAgain',
] as const;

export function pairValues(pair: PairView): FeatureValues<typeof pairFeatures> {
  const { use, left, right, leftImportance, rightImportance, leftOdds, rightOdds, logTimes } = pair;
  const bothMatter = flag(!left.isFunctionWord && !right.isFunctionWord);
  const noneMatters = flag(left.isFunctionWord && right.isFunctionWord);
  const lowerOdds = Math.min(leftOdds, rightOdds);
  return [
    1, // always
    logTimes, // times
    bothMatter, // bothMatter
    noneMatters, // noneMatters
    flag(left.isFunctionWord), // opensWithFunctionWord
    bothMatter * logTimes, // timesOfMatter
    noneMatters * logTimes, // timesOfFunctionWords
    flag(use.first === 0), // fromFirst
    flag(use.first === 1), // fromSecond
    Math.log(1 + use.first), // first
    leftOdds, // leftOdds
    rightOdds, // rightOdds
    lowerOdds, // lowerOdds
    leftImportance * rightImportance, // bothImportances
    use.times / left.times, // shareOfLeft
    use.times / right.times, // shareOfRight
    bothMatter * lowerOdds, // lowerOddsOfMatter
    (left.names / left.times) * (right.names / right.times), // names
    noneMatters * leftOdds, // leftOddsOfFunctionWords
    noneMatters * rightOdds, // rightOddsOfFunctionWords
    flag(use.times === 1), // once
    bothMatter * flag(use.times > 1), // matterAgain
  ];
}

/** `rarity`: by bucket. */
export function wordViews({ uses, sentences }: ArticleWords, rarity: ArrayLike<number>): WordView[] {
  const logSentences = Math.log(sentences.length);
  const mostTimes = uses.reduce((most, use) => (use.isFunctionWord ? most : Math.max(most, use.times)), 1);
  return uses.map((use) => ({
    use,
    rarity: rarity[use.bucket] ?? 0,
    sentences: sentences.length,
    mostTimes,
    logTimes: Math.log(use.times),
    logFirst: Math.log(1 + use.first),
    logSentences,
  }));
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

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
