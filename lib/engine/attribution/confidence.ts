import { bias, weights } from './confidence-weights.ts';

/** How sure it is that an attribution with these features is right, 0 to 1 in hundredths: logistic regression. */
export function confidenceOf(features: readonly string[]): number {
  const logit = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias);
  return Math.round(100 / (1 + Math.exp(-logit))) / 100;
}
