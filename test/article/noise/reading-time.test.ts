import { describe, expect, test } from 'vitest';
import { readingTime } from '../../../lib/article/noise/reading-time.ts';
import { foundOf } from './article-around.ts';

describe('reading time', () => {
  test.each([
    ['4 min read'],
    ['Reading time: 3 min.'],
    ['5-minute read'],
    ['Estimated reading time: 12 minutes'],
    ['Listening time: 6 min'],
  ])('%# removes "%s"', (line) => {
    expect(foundOf(readingTime, line)).toBe(line);
  });

  test.each([['It takes 4 minutes to read the plan.'], ['4 minutes'], ['A 5-minute ride'], ['Reading time tables is hard']])(
    '%# keeps "%s"',
    (line) => {
      expect(foundOf(readingTime, line)).toBe('');
    },
  );
});
