import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic, probability } from '../../../scripts/fit-confidence/logistic-regression.ts';

const examples = (features: readonly string[], positive: number, negative: number): Example[] =>
  [...Array(positive + negative).keys()].map((k) => ({ features, isPositive: k < positive }));

const data = [...examples(['often'], 90, 10), ...examples(['seldom'], 20, 80), ...examples(['often', 'rare'], 2, 0)];
const options = { fewest: 5, ridge: 1 };

describe('fitLogistic', () => {
  it('finds how often a feature is right', () => {
    const model = fitLogistic(data, options);
    expect(probability(model, ['often'])).toBeCloseTo(0.9, 1);
    expect(probability(model, ['seldom'])).toBeCloseTo(0.2, 1);
  });

  it('is no surer with a stronger ridge', () => {
    const model = fitLogistic(data, { ...options, ridge: 100 });
    expect(probability(model, ['often'])).toBeLessThan(probability(fitLogistic(data, options), ['often']));
  });

  it('gives no weight to features of few examples', () => {
    expect([...fitLogistic(data, options).weights.keys()].toSorted()).toEqual(['often', 'seldom']);
  });

  it('gives the same weights for the same examples', () => {
    expect(fitLogistic(data, options)).toEqual(fitLogistic(data, options));
  });
});
