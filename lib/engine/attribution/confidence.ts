import { bias, weights } from './confidence-weights.ts';

/** How sure it is that an attribution with these features is right, 0 to 1: logistic regression. */
export const confidenceOf = (features: readonly string[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias)));
