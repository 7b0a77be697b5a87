/** A case with the names of the features that it has. */
export interface Example {
  readonly features: readonly string[];
  readonly isPositive: boolean;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface LogisticOptions {
  /** Features of fewer examples have no weight. */
  readonly fewest: number;
  /** Pull of every weight towards nothing, in examples. */
  readonly ridge: number;
}

const passes = 300;
const step = 0.5;
/** Slows the weights of rare features. */
const damping = 20;

export const probability = ({ bias, weights }: LogisticModel, features: readonly string[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias)));

function countOf(examples: readonly Example[], fewest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= fewest));
}

/** Logistic regression with a ridge, by gradient descent over all examples at once: the same examples give the same weights. */
export function fitLogistic(examples: readonly Example[], { fewest, ridge }: LogisticOptions): LogisticModel {
  const counts = countOf(examples, fewest);
  const share = examples.filter(({ isPositive }) => isPositive).length / examples.length;
  const weights = new Map([...counts.keys()].map((feature) => [feature, 0]));
  let bias = Math.log(share / (1 - share));
  for (let pass = 0; pass < passes; pass += 1) {
    const gradient = new Map<string, number>();
    let ofBias = 0;
    for (const { features, isPositive } of examples) {
      const error = probability({ bias, weights }, features) - (isPositive ? 1 : 0);
      for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + error);
      ofBias += error;
    }
    for (const [feature, weight] of weights) {
      const pull = (gradient.get(feature) ?? 0) + ridge * weight;
      weights.set(feature, weight - (step * pull) / ((counts.get(feature) ?? 0) + damping));
    }
    bias -= (step * ofBias) / examples.length;
  }
  return { bias, weights };
}
