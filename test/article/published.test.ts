import { describe, expect, test } from 'vitest';
import { dateIn, isOnlyDate } from '../../lib/article/dates.ts';
import { readText } from '../../lib/article/read-text.ts';

describe('dates', () => {
  test.each([
    ['March 5, 2019', '2019-03-05'],
    ['Mar. 5th 2019', '2019-03-05'],
    ['Friday, July 21, 2017', '2017-07-21'],
    ['5 March 2019', '2019-03-05'],
    ['5th of March, 2019', '2019-03-05'],
    ['05-Mar-2019', '2019-03-05'],
    ['Sept. 30, 2015', '2015-09-30'],
    ['2019-03-05', '2019-03-05'],
    ['2019-03-05T10:20:00Z', '2019-03-05T10:20:00Z'],
    ['2019-03-05T10:20+0100', '2019-03-05T10:20:00+01:00'],
    ['2019-03-05 10:20', '2019-03-05'],
    ['31/12/2019', '2019-12-31'],
    ['12/31/2019', '2019-12-31'],
    ['5/5/2019', '2019-05-05'],
    ['5/6/2019', null],
    ['February 30, 2019', null],
    ['March 2019', null],
    ['March 5', null],
    ['Monday', null],
    ['the 2019 election', null],
  ])('%# of "%s"', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  test.each([
    ['Published: 5 March 2019, 10:20 GMT', true],
    ['March 5, 2019 | 4 min read', true],
    ['5 minutes ago', true],
    ['March 5, 2019 was cold', false],
    ['4 people', false],
    ['Monday', false],
  ])('%# "%s" is nothing but a date: %s', (text, is) => {
    expect(isOnlyDate(text)).toBe(is);
  });
});

describe('published', () => {
  const sentence = 'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall on March 4, 2019.';
  const published = (text: string) => readText(text, {}).article?.published;

  test.each([
    ['a date above the story', `Bus line approved\n\nMarch 5, 2019\n\n${sentence}`, '2019-03-05'],
    ['a date below the story', `Bus line approved\n\n${sentence}\n\nPublished March 5, 2019`, '2019-03-05'],
    ['a byline', `Bus line approved\n\nBy Jane Doe | 5 March 2019\n\n${sentence}`, '2019-03-05'],
    ['a dateline with a year', `Bus line approved\n\nMARLOW, March 5, 2019 (Reuters) - ${sentence}`, '2019-03-05'],
    [
      'the day of publication rather than of an update',
      `Bus line approved\n\nUpdated March 6, 2019\n\nPublished March 5, 2019\n\n${sentence}`,
      '2019-03-05',
    ],
    ['both on one line', `Bus line approved\n\nUpdated March 6, 2019; published March 5, 2019\n\n${sentence}`, '2019-03-05'],
    ['an update where there is no other', `Bus line approved\n\nUpdated March 6, 2019\n\n${sentence}`, '2019-03-06'],
    ['no date', `Bus line approved\n\n${sentence}`, null],
    ['a dateline without a year', `Bus line approved\n\nMARLOW, March 5 (Reuters) - ${sentence}`, null],
  ])('%# is read from %s', (_, text, date) => {
    expect(published(text)).toBe(date);
  });
});
