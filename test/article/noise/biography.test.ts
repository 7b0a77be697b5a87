import { describe, expect, test } from 'vitest';
import { biography } from '../../../lib/article/noise/biography.ts';
import { articleAround, foundBy, foundOf, type Place } from './article-around.ts';

describe('biography', () => {
  const noise: [Place, string][] = [
    ['end', 'Jane Doe is a staff writer for The Harton Courier. Follow her work there.'],
    ['end', 'Ann Poe covers transport for The Courier.'],
    ['end', 'Jane Doe can be reached at 555-0134.'],
    ['end', 'About the author'],
    ['end', 'The views expressed in this article are those of the author.'],
    ['end', 'John Roe is the Courier’s political editor.'],
    ['end', 'This article was originally published in The Harton Review.'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(biography, block, place)).toBe(block);
  });

  test('removes what is said of the author below the story', () => {
    const article = `Let the children walk\n\nBy Ann Poe and Jane Doe\n\n${articleAround('It was late.', 'middle')}`;
    expect(foundBy(biography, `${article}\n\nJane Doe is a retired teacher and writes on education.`)).toEqual([
      'Jane Doe is a retired teacher and writes on education.',
    ]);
    expect(foundBy(biography, `${article}\n\nLena Moss is a retired teacher and writes on education.`)).toEqual([]);
  });

  const story: [Place, string][] = [
    ['middle', 'Jane Doe is a staff writer for The Harton Courier.'],
    ['end', 'Jane Doe is a reporter who was jailed for 90 days; “I would do it again,” she said.'],
    ['end', 'John Roe is a farmer in the valley.'],
    ['end', 'The author of the report is not known.'],
    ['end', 'Roe, a former editor, said he would appeal.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(biography, block, place)).toBe('');
  });
});
