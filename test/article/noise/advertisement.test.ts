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
    ['middle', 'Advertisement — continue reading below'],
    ['middle', '[Sponsored] Refinance your home at 2.9%'],
    ['end', 'Advertise with us'],
    ['middle', 'ADVERTISING'],
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
    ['middle', 'Advertise with us or not at all, the company told the club.'],
    ['middle', '[Sponsored by nobody, as the host likes to say, the show has run since 1988.]'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(advertisement, block, place)).toBe('');
  });
});
