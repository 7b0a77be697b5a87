import { describe, expect, test } from 'vitest';
import { advertisement } from '../../../lib/article/noise/advertisement.ts';
import { foundOf, type Place } from './article-around.ts';

describe('advertisement marker', () => {
  const noise: [Place, string][] = [
    ['middle', 'Advertisement'],
    ['middle', 'ADVERTISEMENT'],
    ['middle', '[Sponsored content]'],
    ['middle', 'Story continues below advertisement'],
    ['middle', '— Article continues after the ad —'],
    ['middle', 'Continue reading the main story'],
    ['middle', 'Scroll down to continue reading'],
    ['middle', 'Skip advertisement'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(advertisement, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'Advertisements for the fair were seen all over the town.'],
    ['middle', 'The ad cost 4,000 crowns.'],
    [
      'middle',
      'The story continues to trouble the valley, ten years after the flood that took the old bridge, the mill and most of the orchards.',
    ],
    ['middle', 'Ad hoc measures will follow.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(advertisement, block, place)).toBe('');
  });
});
