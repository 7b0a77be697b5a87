import { describe, expect, test } from 'vitest';
import { bareAuthorsIn } from '../../../lib/article/bare-byline.ts';
import { bareByline } from '../../../lib/article/noise/bare-byline.ts';
import { readText } from '../../../lib/article/read-text.ts';
import { articleAround, foundOf, type Place } from './article-around.ts';

describe('authors without "by"', () => {
  test.each([
    ['Ines Halloran', 'Ines Halloran'],
    ['Alma Dreyer and Kofi Teague', 'Alma Dreyer and Kofi Teague'],
    ['Fergus Mott at Quay Park', 'Fergus Mott'],
    ['Bill van der Berg | bill@marlow.example', 'Bill van der Berg'],
    ['Gwendolyn Poe · Consumer Reporter', 'Gwendolyn Poe'],
    ['Alice Tolland (now) and Rory Pike (earlier)', 'Alice Tolland and Rory Pike'],
    ['New York', null],
    ['Northern League', null],
    ['Ines', null],
    ['Ines Halloran was late', null],
    ['Alma Dreyer and her dog', null],
  ])('%# of "%s"', (line, authors) => {
    expect(bareAuthorsIn(line)).toBe(authors);
  });
});

describe('byline without "by"', () => {
  test('stands between title and story and becomes the byline', () => {
    const text = articleAround('Ines Halloran', 'opening');
    expect(foundOf(bareByline, 'Ines Halloran', 'opening')).toBe('Ines Halloran');
    expect(readText(text, {}).article?.byline).toBe('Ines Halloran');
  });

  const story: [Place, string][] = [
    ['middle', 'Ines Halloran'], // a heading
    ['top', 'Ines Halloran'], // the title
    ['opening', 'Lena Moss'], // whom the story is about
  ];
  test.each(story)('%# is not (%s): %s', (place, block) => {
    expect(foundOf(bareByline, block, place)).toBe('');
  });
});
