import { describe, expect, test } from 'vitest';
import { jumpLine } from '../../../lib/article/noise/jump-line.ts';
import { foundOf } from './article-around.ts';

describe('jump line', () => {
  test.each([
    ['See BUS, Page 11'],
    ['Please turn to HARBOUR WALL, page 9'],
    ['BUS, from Page 3'],
    ['BUS, continued from page 4'],
    ['Continued on page 12'],
    ['CONTINUED FROM FRONT'],
    ['Story continues on next page'],
  ])('%# removes "%s"', (line) => {
    expect(foundOf(jumpLine, line)).toBe(line);
  });

  test.each([
    ['See the bus on page one of every paper in town, she said.'],
    ['The debate continued on Tuesday'],
    ['Moss, from Harton'],
    ['The line continues on to the harbour.'],
    ['A page from the past'],
  ])('%# keeps "%s"', (line) => {
    expect(foundOf(jumpLine, line)).toBe('');
  });
});
