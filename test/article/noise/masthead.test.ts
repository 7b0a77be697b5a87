import { describe, expect, test } from 'vitest';
import { masthead } from '../../../lib/article/noise/masthead.ts';
import { articleAround, foundBy, foundOf } from './article-around.ts';

const titled = (label: string): string => `${label}\n\n${articleAround('It was late.')}`;

describe('masthead', () => {
  test.each([
    ['The Harrow Vale Messenger'],
    ['Harton News'],
    ['FOR IMMEDIATE RELEASE'],
    ['Press release'],
    ['EMBARGOED UNTIL 6 P.M. ON MONDAY'],
    ['OPINION'],
    ['Local news'],
    ['NEWS | HEALTH'],
  ])('%# removes "%s" above the title', (label) => {
    expect(foundBy(masthead, titled(label))).toEqual([label]);
  });

  test.each([
    ['Marlow gets a bus line'],
    ['Press freedom under the Sun'],
    ['Breaking the ice in Harton'],
    ['Why the mayor reads The Courier daily'],
  ])('%# keeps "%s" above a second title', (title) => {
    expect(foundBy(masthead, titled(title))).toEqual([]);
  });

  test('keeps what is the title itself', () => {
    expect(foundOf(masthead, 'Good News', 'top')).toBe('');
  });

  test('keeps headings in the story', () => {
    expect(foundOf(masthead, 'Harton News')).toBe('');
  });
});
