import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../lib/article/layout.ts';
import { kindCounts } from '../../../../lib/article/noise/form/counts.ts';
import { factsOf } from '../../../../lib/article/noise/form/facts.ts';
import { featureNames, valuesOf, weighed } from '../../../../lib/article/noise/form/features.ts';
import { viewsAlone } from '../../../../lib/article/noise/form/likelihood.ts';

const prose = 'The council of Port Larkin voted on Tuesday to keep the ferry until spring, and nobody spoke against it.';
const text = ['Sign up for our newsletter', prose, 'Photo: Ann Larkin', prose, 'Read more stories here >'].join('\n\n');

describe('features of form', () => {
  test('count a word for each of its kinds', () => {
    expect(kindCounts(['read', 'our', 'newsletter', 'newsletter', 'larkin'])).toMatchObject({
      prompts: 1,
      ourselves: 1,
      media: 2,
      itself: 2,
      rights: 0,
    });
  });

  test('are weighed as they are written out, in every zone', () => {
    const facts = blocksOf(text).map(factsOf);
    const views = viewsAlone({ facts, known: facts.map(() => null) });
    const weights = Float64Array.from(featureNames(), (_, k) => ((k * 7919) % 201) / 100 - 1);
    const zones = views.map((view) => view?.place.zone);
    expect(new Set(zones)).toEqual(new Set(['before', 'inside', 'after']));
    for (const view of views) {
      if (view === null) continue;
      const values = valuesOf(view);
      expect(weighed(view, weights)).toBe(values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0));
    }
  });
});
