import { describe, expect, test } from 'vitest';
import { menu } from '../../../lib/article/noise/menu.ts';
import { foundOf, type Place } from './article-around.ts';

describe('menu', () => {
  const noise: [Place, string][] = [
    ['top', 'Home | Technology | Privacy'],
    ['top', 'Menu Search Log in'],
    ['top', 'Jump to: North | South | Islands'],
    ['end', 'Sort by: Newest | Oldest | Most liked'],
    ['end', 'Unsubscribe | Update your preferences | Forward to a friend'],
    ['end', 'Cookie policy · Terms of use · Contact us'],
    ['end', 'About us • Careers • Advertise with us'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(menu, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'Home win for Marlow'],
    ['middle', 'Help'],
    ['middle', 'Rovers | Albion | City: who goes down?'],
    ['middle', 'Terms of the truce'],
    ['middle', 'Next stop, Harton'],
    ['middle', 'Home · The house in which Moss was born stands empty since the spring and is to be sold.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(menu, block, place)).toBe('');
  });
});
