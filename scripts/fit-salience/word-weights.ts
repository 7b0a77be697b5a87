import { bucketCount } from '../../lib/engine/salience/word-choice.ts';
import type { Example } from './examples.ts';

/** Seen in fewer articles, a bucket says nothing; its weight stays 0. */
const fewestArticles = 15;
const epochs = 8;
const rate = 0.1;
const l2 = 0.003;

const score = (weights: Float64Array, buckets: readonly number[]): number =>
  buckets.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0) / Math.sqrt(Math.max(1, buckets.length));

/** The value of the feature `wordChoice` for each sentence. */
export const wordScores = (weights: Float64Array, example: Example): Float64Array =>
  Float64Array.from(example.buckets, (buckets) => score(weights, buckets));

/**
 * What each bucket of words adds to a ranking that has `baseScores` without them: cross-entropy with the oracle,
 * article after article, by AdaGrad (Duchi et al. 2011).
 */
export function fitWordWeights(examples: readonly Example[], baseScores: readonly Float64Array[]): Float64Array {
  const articles = new Float64Array(bucketCount);
  for (const example of examples) for (const bucket of new Set(example.buckets.flat())) articles[bucket] = (articles[bucket] ?? 0) + 1;
  const weights = new Float64Array(bucketCount);
  const squares = new Float64Array(bucketCount).fill(0.01);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    examples.forEach((example, e) => {
      const own = wordScores(weights, example);
      const scores = own.map((value, i) => value + (baseScores[e]?.[i] ?? 0));
      const highest = Math.max(...scores);
      const odds = scores.map((value) => Math.exp(value - highest));
      const total = odds.reduce((sum, value) => sum + value, 0);
      example.buckets.forEach((buckets, i) => {
        const pull = ((example.targets[i] ?? 0) - (odds[i] ?? 0) / total) / Math.sqrt(Math.max(1, buckets.length));
        if (Math.abs(pull) < 1e-3) return;
        for (const bucket of buckets) {
          if ((articles[bucket] ?? 0) < fewestArticles) continue;
          const slope = pull - l2 * (weights[bucket] ?? 0);
          squares[bucket] = (squares[bucket] ?? 0) + slope * slope;
          weights[bucket] = (weights[bucket] ?? 0) + (rate * slope) / Math.sqrt(squares[bucket] ?? 1);
        }
      });
    });
  }
  return weights;
}
