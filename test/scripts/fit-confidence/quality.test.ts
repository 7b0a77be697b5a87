import { describe, expect, it } from 'vitest';
import { areaUnderCurve, brierScore, type Forecast, reliability } from '../../../scripts/fit-confidence/quality.ts';

const forecasts = (...pairs: readonly (readonly [number, boolean])[]): Forecast[] =>
  pairs.map(([probability, isPositive]) => ({ probability, isPositive }));

describe('quality of forecasts', () => {
  it.each([
    ['all in order', forecasts([0.9, true], [0.8, true], [0.3, false]), 1],
    ['all the wrong way', forecasts([0.1, true], [0.8, false]), 0],
    ['all alike', forecasts([0.5, true], [0.5, false]), 0.5],
    ['one of two pairs', forecasts([0.6, true], [0.8, false], [0.3, false]), 0.5],
  ])('area under the curve: %s', (_, given, expected) => {
    expect(areaUnderCurve(given)).toBe(expected);
  });

  it.each([
    ['certain and right', forecasts([1, true], [0, false]), 0],
    ['certain and wrong', forecasts([0, true]), 1],
    ['undecided', forecasts([0.5, true], [0.5, false]), 0.25],
  ])('Brier score: %s', (_, given, expected) => {
    expect(brierScore(given)).toBe(expected);
  });

  it('reliability: what each band promises and keeps, without the empty ones', () => {
    const bins = reliability(forecasts([0.5, false], [0.7, true], [1, true]), [0, 0.5, 0.9]);
    expect(bins).toEqual([
      { from: 0.5, count: 2, meanProbability: 0.6, shareRight: 0.5 },
      { from: 0.9, count: 1, meanProbability: 1, shareRight: 1 },
    ]);
  });
});
