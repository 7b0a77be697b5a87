import type { ArticleWords } from './article-words.ts';
import weights from './salience-weights.ts';
import { weightedSums } from './weighted-sums.ts';
import { decodeBytes } from './word-buckets.ts';
import { pairFeatures, pairValues, pairViews, wordFeatures, wordValues, wordViews } from './word-features.ts';

/**
 * How surely a human summary of the article would use each of its words and pairs of neighbouring words, 0 to 1. After
 * Hong & Nenkova 2014: what a summary should say is better told word by word than sentence by sentence.
 */
export interface Importance {
  readonly words: Float64Array;
  readonly pairs: Float64Array;
}

/** Fitted log-odds: a weight for each feature, and what hashed words bring by themselves. */
export interface ImportanceModel {
  readonly word: ArrayLike<number>;
  readonly pair: ArrayLike<number>;
  /** By bucket: what the word itself adds. */
  readonly identity: ArrayLike<number>;
  /** By bucket: the logarithm of how many articles there are for one with the word, scaled. */
  readonly rarity: ArrayLike<number>;
}

/** No word is certain: its odds have a logarithm. */
const leastChance = 1e-6;
const logistic = (value: number): number => Math.min(1 - leastChance, Math.max(leastChance, 1 / (1 + Math.exp(-value))));

export function importanceOf(words: ArticleWords, model: ImportanceModel = fitted()): Importance {
  const ofWords = weightedSums(wordValues, model.word, wordViews(words, model.rarity));
  words.uses.forEach(({ bucket }, id) => {
    ofWords[id] = logistic((ofWords[id] as number) + (model.identity[bucket] ?? 0));
  });
  const ofPairs = weightedSums(pairValues, model.pair, pairViews(words, ofWords));
  return { words: ofWords, pairs: ofPairs.map(logistic) };
}

let decoded: ImportanceModel | null = null;

function fitted(): ImportanceModel {
  decoded ??= {
    word: wordFeatures.map((name) => weights.word[name] ?? 0),
    pair: pairFeatures.map((name) => weights.pair[name] ?? 0),
    identity: decodeBytes(weights.identity, weights.identityScale),
    rarity: decodeBytes(weights.rarity, weights.rarityScale),
  };
  return decoded;
}
