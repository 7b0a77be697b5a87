/** One article's rows of features: sentences to rank, or sets of sentences to choose from. */
export interface Group {
  readonly rows: readonly Float64Array[];
}

const batchSize = 64;
/** Passes over the data whose weights are averaged: the last ones jitter least. */
const averagedEpochs = 2;

export interface FitOptions {
  /** Passes over the data. */
  readonly epochs: number;
  readonly rate: number;
  /** Of the weights of standardised features. */
  readonly l2: number;
}

/**
 * How strongly each row of a group should be pulled up or down, given the probabilities that the model's softmax over
 * the group's scores has for them now.
 */
export type Pull<G extends Group> = (probabilities: Float64Array, group: G) => Float64Array;

/** Cross-entropy with a distribution: ListNet (Cao et al. 2007). */
export const towardsTargets: Pull<Group & { readonly targets: Float64Array }> = (probabilities, { targets }) =>
  probabilities.map((probability, i) => (targets[i] ?? 0) - probability);

/** The reward to expect of a choice at random by these probabilities. */
export const towardsRewards: Pull<Group & { readonly rewards: Float64Array }> = (probabilities, { rewards }) => {
  const expected = probabilities.reduce((sum, probability, i) => sum + probability * (rewards[i] ?? 0), 0);
  return probabilities.map((probability, i) => probability * ((rewards[i] ?? 0) - expected));
};

const dot = (weights: Float64Array, row: Float64Array): number => {
  let sum = 0;
  for (let k = 0; k < weights.length; k += 1) sum += (weights[k] ?? 0) * (row[k] ?? 0);
  return sum;
};

function softmax(scores: Float64Array): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

/** Only differences within an article matter: rows minus their mean, and the spread of each feature over all of them. */
function centred<G extends Group>(groups: readonly G[]): { rows: Float64Array[][]; spread: Float64Array } {
  const size = groups[0]?.rows[0]?.length ?? 0;
  const squares = new Float64Array(size);
  let count = 0;
  const rows = groups.map((group) => {
    const mean = new Float64Array(size);
    for (const row of group.rows)
      row.forEach((value, k) => {
        mean[k] = (mean[k] ?? 0) + value / group.rows.length;
      });
    return group.rows.map((row) => row.map((value, k) => value - (mean[k] ?? 0)));
  });
  for (const row of rows.flat()) {
    count += 1;
    row.forEach((value, k) => {
      squares[k] = (squares[k] ?? 0) + value * value;
    });
  }
  return { rows, spread: squares.map((sum) => Math.sqrt(sum / Math.max(1, count)) || 1) };
}

/** Groups from all over the list in each batch: neighbours may come from one source. */
const batchesOf = (count: number, batch: number): number[][] => {
  const batches = Math.max(1, Math.round(count / batch));
  return Array.from({ length: batches }, (_, first) =>
    Array.from({ length: Math.ceil((count - first) / batches) }, (__, k) => first + k * batches),
  );
};

/** Adam (Kingma & Ba 2015) in small batches, averaged over the last passes; no chance in it: the same data give the same weights. */
export function fitSoftmax<G extends Group>(groups: readonly G[], pull: Pull<G>, options: FitOptions): Float64Array {
  const { epochs, l2, rate } = options;
  const { rows, spread } = centred(groups);
  for (const row of rows.flat()) for (let k = 0; k < row.length; k += 1) row[k] = (row[k] ?? 0) / (spread[k] ?? 1);
  const weights = new Float64Array(spread.length);
  const average = new Float64Array(spread.length);
  const momentum = new Float64Array(spread.length);
  const square = new Float64Array(spread.length);
  const batches = batchesOf(groups.length, batchSize);
  const steps = epochs * batches.length;
  let step = 0;
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const batch of batches) {
      step += 1;
      const gradient = gradientOf(batch, groups, rows, weights, pull);
      const pace = rate * Math.min(1, 2 * (1 - step / (steps + 1)));
      for (let k = 0; k < weights.length; k += 1) {
        const slope = (gradient[k] ?? 0) - l2 * (weights[k] ?? 0);
        momentum[k] = 0.9 * (momentum[k] ?? 0) + 0.1 * slope;
        square[k] = 0.99 * (square[k] ?? 0) + 0.01 * slope * slope;
        const stride = (momentum[k] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[k] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
        weights[k] = (weights[k] ?? 0) + pace * stride;
      }
      if (epoch < epochs - averagedEpochs) continue;
      averaged += 1;
      for (let k = 0; k < weights.length; k += 1) average[k] = (average[k] ?? 0) + (weights[k] ?? 0);
    }
  }
  return average.map((sum, k) => sum / averaged / (spread[k] ?? 1));
}

function gradientOf<G extends Group>(
  batch: readonly number[],
  groups: readonly G[],
  rows: readonly (readonly Float64Array[])[],
  weights: Float64Array,
  pull: Pull<G>,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const g of batch) {
    const own = rows[g] ?? [];
    const pulls = pull(softmax(Float64Array.from(own, (row) => dot(weights, row))), groups[g] as G);
    own.forEach((row, i) => {
      const strength = (pulls[i] ?? 0) / batch.length;
      if (strength !== 0) for (let k = 0; k < row.length; k += 1) gradient[k] = (gradient[k] ?? 0) + strength * (row[k] ?? 0);
    });
  }
  return gradient;
}
