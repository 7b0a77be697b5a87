import { describe, expect, test } from 'vitest';
import { contributors } from '../../../lib/article/noise/contributors.ts';
import { foundOf, type Place } from './article-around.ts';

describe('contributors', () => {
  const noise: [Place, string][] = [
    ['end', 'Reporting by Jane Doe; editing by John Roe'],
    ['end', '(Reporting by Jane Doe in Marlow; Editing by John Roe.)'],
    ['end', 'Jane Doe contributed to this report.'],
    ['end', 'Contributing: Ann Poe, Harton Courier.'],
    ['end', 'Associated Press writer Ann Poe in Harton contributed to this report.'],
    ['end', 'With inputs from agencies'],
    ['end', 'Additional reporting by Ann Poe'],
    ['end', 'Inland Press writers Sven Okker in Aster and Dalia Renn in Marlow contributed.'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(contributors, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['end', 'Roe contributed 4,000 crowns to the campaign.'],
    ['middle', 'Reporting by Jane Doe led to the inquiry.'],
    ['end', 'Editing by hand takes her a week.'],
    ['end', 'High winds contributed to the fire, the report said.'],
    ['end', 'Two writers of the report said that the council had contributed.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(contributors, block, place)).toBe('');
  });
});
