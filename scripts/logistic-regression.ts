/** A row of features, and how likely what it describes should be. */
export interface Row {
  readonly values: Float64Array;
  readonly label: number;
  /** What is known without the features: a logit that their weights add to. */
  readonly offset?: number;
}

const steps = 300;
const stepSize = 0.05;
/** Decay of the running means of the gradient and of its square (Adam, Kingma and Ba 2015). */
const [inertia, scaling] = [0.9, 0.99];

interface Sparse {
  readonly positions: readonly number[];
  readonly values: readonly number[];
  readonly label: number;
  readonly offset: number;
}

/** Weights of a logistic regression. `shrinkage` (L2) keeps them small; the first one, of the constant, is free. */
export function fitLogistic(rows: readonly Row[], size: number, shrinkage: number): Float64Array {
  const sparse = rows.map(sparseOf);
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = gradientOf(sparse, weights, shrinkage);
    for (let k = 0; k < size; k += 1) {
      const slope = gradient[k] as number;
      means[k] = inertia * (means[k] as number) + (1 - inertia) * slope;
      squares[k] = scaling * (squares[k] as number) + (1 - scaling) * slope * slope;
      const [mean, square] = [(means[k] as number) / (1 - inertia ** step), (squares[k] as number) / (1 - scaling ** step)];
      weights[k] = (weights[k] as number) - (stepSize * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return weights;
}

function sparseOf({ values, label, offset = 0 }: Row): Sparse {
  const positions = [...values.keys()].filter((k) => values[k] !== 0);
  return { positions, values: positions.map((k) => values[k] as number), label, offset };
}

function gradientOf(rows: readonly Sparse[], weights: Float64Array, shrinkage: number): Float64Array {
  const gradient = weights.map((weight, k) => (k === 0 ? 0 : shrinkage * weight));
  for (const { positions, values, label, offset } of rows) {
    let score = offset;
    for (const [at, k] of positions.entries()) score += (weights[k] as number) * (values[at] as number);
    const error = 1 / (1 + Math.exp(-score)) - label;
    for (const [at, k] of positions.entries()) gradient[k] = (gradient[k] as number) + error * (values[at] as number);
  }
  return gradient;
}
