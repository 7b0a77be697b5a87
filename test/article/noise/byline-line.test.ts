import { describe, expect, test } from 'vitest';
import { bylineLine } from '../../../lib/article/noise/byline-line.ts';
import { foundOf, type Place } from './article-around.ts';

describe('byline', () => {
  const noise: [Place, string][] = [
    ['opening', 'By Jane Doe'],
    ['opening', 'By JANE DOE and JOHN ROE'],
    ['opening', 'By Jane Doe, Staff Writer'],
    ['opening', 'By Jane Doe | March 5, 2019'],
    ['opening', 'By Jean-Luc van den Berg for The Courier'],
    ['opening', 'By The Associated Press'],
    ['opening', 'Written by Ann O’Poe'],
    ['opening', 'By J. R. Doe, The Harton Courier'],
    ['top', 'By Jane Doe'],
    ['end', 'By Ann Poe'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(bylineLine, block, place)).toBe(block);
  });

  test('removes the line under the name', () => {
    expect(foundOf(bylineLine, 'By JANE DOE\nBusiness Correspondent', 'opening')).toBe('By JANE DOE | Business Correspondent');
  });

  test('keeps such a line where no name is above it', () => {
    expect(foundOf(bylineLine, 'A quiet year\nBusiness News', 'opening')).toBe('');
  });

  const story: [Place, string][] = [
    ['middle', 'By Jane Doe'],
    ['opening', 'By Friday evening the water had reached the second step of the church.'],
    ['opening', 'By train, the trip takes two hours.'],
    ['opening', 'By 2030 the line is to carry twice as many people'],
    ['opening', 'By the river Ann Poe waited for news'],
    ['end', 'By Monday Ann Poe had left the country.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(bylineLine, block, place)).toBe('');
  });
});
