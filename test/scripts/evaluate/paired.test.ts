import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../../scripts/evaluate/paired.ts';

describe('a paired difference', () => {
  it('is the mean of what each document gains', () => {
    expect(pairedDifference([0.5, 0.7, 0.9], [0.4, 0.7, 0.5]).mean).toBeCloseTo(0.5 / 3, 10);
  });

  it('has no width where every document gains the same', () => {
    const { low, high } = pairedDifference([0.5, 0.75, 1], [0.25, 0.5, 0.75]);
    expect([low, high]).toEqual([0.25, 0.25]);
  });

  it('holds its mean, and lies on one side of nothing only where most documents do', () => {
    const ours = Array.from({ length: 200 }, (_, i) => (i % 10 === 0 ? -0.1 : 0.1));
    const none = ours.map(() => 0);
    const { mean, low, high } = pairedDifference(ours, none);
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
    expect(pairedDifference([0.1, -0.1, 0.1, -0.1], [0, 0, 0, 0]).low).toBeLessThan(0);
  });
});
