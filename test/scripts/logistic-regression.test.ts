import { describe, expect, it } from 'vitest';
import { fitLogistic, type Row } from '../../scripts/logistic-regression.ts';

const rows = (values: readonly number[], positive: number, negative: number): Row[] =>
  [...Array(positive + negative).keys()].map((k) => ({ values: Float64Array.from(values), label: Number(k < positive) }));

const chance = (weights: Float64Array, values: readonly number[]): number =>
  1 / (1 + Math.exp(-values.reduce((sum, value, k) => sum + value * (weights[k] as number), 0)));

// The first column is the constant.
const data = [...rows([1, 0], 90, 10), ...rows([1, 1], 20, 80)];

describe('fitLogistic', () => {
  it('finds how likely a row is', () => {
    const weights = fitLogistic(data, 2, 0.1);
    expect(chance(weights, [1, 0])).toBeCloseTo(0.9, 1);
    expect(chance(weights, [1, 1])).toBeCloseTo(0.2, 1);
  });

  it('keeps weights small where it pulls at them, but for that of the constant', () => {
    const weights = fitLogistic(data, 2, 1000);
    expect(Math.abs(weights[1] as number)).toBeLessThan(0.1);
    expect(chance(weights, [1, 0])).toBeCloseTo(110 / 200, 1);
  });

  it('leaves to the weights what the offset does not say', () => {
    const known = Math.log(0.9 / 0.1);
    const weights = fitLogistic(
      rows([1], 90, 10).map((row) => ({ ...row, offset: known })),
      1,
      0,
    );
    expect(weights[0]).toBeCloseTo(0, 2);
  });

  it('takes labels between 0 and 1', () => {
    const weights = fitLogistic([{ values: Float64Array.of(1), label: 0.25 }], 1, 0);
    expect(chance(weights, [1])).toBeCloseTo(0.25, 2);
  });
});
