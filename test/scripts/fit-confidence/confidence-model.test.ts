import { describe, expect, it } from 'vitest';
import { type Example, fitConfidence, probability } from '../../../scripts/fit-confidence/confidence-model.ts';

const examples = (features: readonly string[], positive: number, negative: number): Example[] =>
  [...Array(positive + negative).keys()].map((k) => ({ features, isPositive: k < positive }));

const data = [...examples(['often'], 90, 10), ...examples(['seldom'], 20, 80), ...examples(['often', 'rare'], 2, 0)];
const options = { fewest: 5, shrinkage: 1 };

describe('fitConfidence', () => {
  it('finds how often a feature is right', () => {
    const model = fitConfidence(data, options);
    expect(probability(model, ['often'])).toBeCloseTo(0.9, 1);
    expect(probability(model, ['seldom'])).toBeCloseTo(0.2, 1);
  });

  it('is no surer with a stronger pull', () => {
    const model = fitConfidence(data, { ...options, shrinkage: 100 });
    expect(probability(model, ['often'])).toBeLessThan(probability(fitConfidence(data, options), ['often']));
  });

  it('takes what has no known feature for as likely as all are', () => {
    expect(probability(fitConfidence(data, options), ['unheard of'])).toBeCloseTo(112 / 202, 5);
  });

  it('gives no weight to features of few examples', () => {
    expect([...fitConfidence(data, options).weights.keys()].toSorted()).toEqual(['often', 'seldom']);
  });

  it('gives the same weights for the same examples', () => {
    expect(fitConfidence(data, options)).toEqual(fitConfidence(data, options));
  });
});
