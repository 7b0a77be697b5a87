import { type ImportanceModel, importanceOf } from '../../lib/engine/salience/importance.ts';
import { bucketCount } from '../../lib/engine/salience/word-buckets.ts';
import { pairFeatures, pairValues, pairViews, wordFeatures, wordValues, wordViews } from '../../lib/engine/salience/word-features.ts';
import type { Example } from './examples.ts';

/** Seen in fewer articles, a bucket says nothing of its own; its weight stays 0. */
const fewestArticles = 10;
const wordEpochs = 6;
const pairEpochs = 4;
const rate = 0.15;
const identityRate = 0.05;
const identityL2 = 0.01;
/** Brings logarithms of up to 10 to the size of the other features. */
const rarityScale = 0.2;

interface LabelledRow {
  readonly values: Float64Array;
  readonly bucket: number;
  readonly label: number;
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

function articlesByBucket(examples: readonly Example[]): Float64Array {
  const articles = new Float64Array(bucketCount);
  for (const { article } of examples) {
    for (const bucket of new Set(article.words.uses.map(({ bucket }) => bucket))) articles[bucket] = (articles[bucket] ?? 0) + 1;
  }
  return articles;
}

/** Of each word: does the human summary use it? */
function wordRows({ article, reference }: Example, rarity: Float64Array): LabelledRow[] {
  return wordViews(article.words, rarity).map((view) => ({
    values: Float64Array.from(wordValues(view)),
    bucket: view.use.bucket,
    label: reference.ones.has(view.use.form) ? 1 : 0,
  }));
}

function pairRows({ article, reference }: Example, model: ImportanceModel): LabelledRow[] {
  return pairViews(article.words, importanceOf(article.words, model).words).map((view) => ({
    values: Float64Array.from(pairValues(view)),
    bucket: -1,
    label: reference.twos.has(`${view.left.form} ${view.right.form}`) ? 1 : 0,
  }));
}

/** Logistic regression, row after row, by AdaGrad (Duchi et al. 2011). `identity` is changed where `mayLearn` says so. */
function fitLogistic(
  groups: readonly (readonly LabelledRow[])[],
  size: number,
  epochs: number,
  identity: Float64Array,
  mayLearn: (bucket: number) => boolean,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(0.01);
  const identitySquares = new Float64Array(identity.length).fill(0.1);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const pace = 1 - epoch / epochs;
    for (const { values, bucket, label } of groups.flat()) {
      let score = identity[bucket] ?? 0;
      for (let k = 0; k < size; k += 1) score += (weights[k] ?? 0) * (values[k] ?? 0);
      const pull = label - logistic(score);
      for (let k = 0; k < size; k += 1) {
        const slope = pull * (values[k] ?? 0);
        if (slope === 0) continue;
        squares[k] = (squares[k] ?? 0) + slope * slope;
        weights[k] = (weights[k] ?? 0) + (rate * pace * slope) / Math.sqrt(squares[k] ?? 1);
      }
      if (!mayLearn(bucket)) continue;
      const slope = pull - identityL2 * (identity[bucket] ?? 0);
      identitySquares[bucket] = (identitySquares[bucket] ?? 0) + slope * slope;
      identity[bucket] = (identity[bucket] ?? 0) + (identityRate * pace * slope) / Math.sqrt(identitySquares[bucket] ?? 1);
    }
  }
  return weights;
}

/** How surely a human summary uses a word, and two words side by side. */
export function fitImportance(examples: readonly Example[]): ImportanceModel {
  const articles = articlesByBucket(examples);
  const rarity = articles.map((count) => rarityScale * Math.log((examples.length + 1) / (count + 1)));
  const identity = new Float64Array(bucketCount);
  const word = fitLogistic(
    examples.map((example) => wordRows(example, rarity)),
    wordFeatures.length,
    wordEpochs,
    identity,
    (bucket) => (articles[bucket] ?? 0) >= fewestArticles,
  );
  const model: ImportanceModel = { word, identity, rarity, pair: new Float64Array(pairFeatures.length) };
  const pair = fitLogistic(
    examples.map((example) => pairRows(example, model)),
    pairFeatures.length,
    pairEpochs,
    new Float64Array(0),
    () => false,
  );
  return { ...model, pair };
}
