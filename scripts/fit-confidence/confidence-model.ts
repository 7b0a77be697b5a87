import { fitLogistic, type Row } from '../logistic-regression.ts';

/** A case with the names of the features that it has. */
export interface Example {
  readonly features: readonly string[];
  readonly isPositive: boolean;
}

export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface ConfidenceOptions {
  /** Features of fewer examples have no weight. */
  readonly fewest: number;
  /** Pull of every weight towards nothing, in examples. */
  readonly shrinkage: number;
}

export const probability = ({ bias, weights }: ConfidenceModel, features: readonly string[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias)));

function frequentFeatures(examples: readonly Example[], fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature);
}

/** How likely an example is to be right, by its named features: without any it is as likely as all are, which is the bias. */
export function fitConfidence(examples: readonly Example[], { fewest, shrinkage }: ConfidenceOptions): ConfidenceModel {
  const names = frequentFeatures(examples, fewest);
  const columns = new Map(names.map((name, index) => [name, index + 1]));
  const share = examples.filter(({ isPositive }) => isPositive).length / examples.length;
  const bias = Math.log(share / (1 - share));
  const rowOf = ({ features, isPositive }: Example): Row => {
    const values = new Float64Array(names.length + 1); // the first column is left empty: no constant but the bias
    for (const feature of features) {
      const column = columns.get(feature);
      if (column !== undefined) values[column] = (values[column] as number) + 1;
    }
    return { values, label: Number(isPositive), offset: bias };
  };
  const weights = fitLogistic(examples.map(rowOf), names.length + 1, shrinkage);
  return { bias, weights: new Map(names.map((name, index) => [name, weights[index + 1] as number])) };
}
