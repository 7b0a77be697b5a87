import { describe, expect, test } from 'vitest';
import { pageLine } from '../../../lib/article/noise/page-line.ts';
import { foundOf } from './article-around.ts';

describe('page number or running head', () => {
  test.each([
    ['- 3 -'],
    ['[12]'],
    ['Page 2 of 5'],
    ['p. 1/2'],
    ['THE MARLOW EXAMINER                    Friday, October 9, 1998                    3'],
    ['4 · THE MARLOW WEEKLY · THURSDAY, JUNE 7, 2007'],
  ])('%# removes "%s"', (line) => {
    expect(foundOf(pageLine, line)).toBe(line);
  });

  test.each([
    ['1974'],
    ['Page by page, the council went through the plan'],
    ['On October 9, 1998, Moss was 3'],
    ['Marlow Cross    12,040'],
    ['Harton 3 - 4 Marlow'],
  ])('%# keeps "%s"', (line) => {
    expect(foundOf(pageLine, line)).toBe('');
  });
});
