import { describe, expect, test } from 'vitest';
import { dateBeforeLead, publicationDate } from '../../../lib/article/noise/publication-date.ts';
import { foundOf, type Place } from './article-around.ts';

describe('publication date', () => {
  const noise: [Place, string][] = [
    ['opening', 'Friday, July 21, 2017'],
    ['opening', '5 March 2019'],
    ['opening', 'Published: 5 March 2019, 10:20 GMT'],
    ['opening', 'Updated 4:15 p.m. EST, Mon March 4, 2019'],
    ['opening', '2019-03-05T10:20:00Z'],
    ['opening', '3 hours ago'],
    ['opening', 'March 5, 2019 | 4 min read'],
    ['end', 'Published on March 5, 2019 at 10:20 am'],
    ['end', 'December 4, 2015.'],
    ['middle', 'Last updated: 12 May 2018'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(publicationDate, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'March 5, 2019'],
    ['opening', 'March 5, 2019 was a cold day.'],
    ['opening', 'Monday'],
    ['middle', '10:45 a.m.'],
    ['opening', '2019 elections'],
    ['opening', 'May 12'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(publicationDate, block, place)).toBe('');
  });
});

describe('date before the lead', () => {
  test('removes the date and keeps the sentence', () => {
    expect(foundOf(dateBeforeLead, 'Thursday, May 7, 2015 On Tuesday, the council approved a new flag for the town.', 'opening')).toBe(
      'Thursday, May 7, 2015 ',
    );
  });

  test.each([
    ['Thursday, May 7, 2015, was a cold day in the valley.'],
    ['Thursday, May 7, 2015 was a cold day in the valley.'],
    ['On Thursday, May 7, 2015 Moss resigned.'],
  ])('%# keeps the date in "%s"', (sentence) => {
    expect(foundOf(dateBeforeLead, sentence, 'opening')).toBe('');
  });
});
