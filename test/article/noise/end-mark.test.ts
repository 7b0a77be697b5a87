import { describe, expect, test } from 'vitest';
import { endMarks } from '../../../lib/article/noise/end-mark.ts';
import { foundOf, type Place } from './article-around.ts';

describe('end mark', () => {
  const noise: [Place, string][] = [
    ['end', '###'],
    ['end', '-30-'],
    ['end', 'ENDS'],
    ['end', '– Ends –'],
    ['middle', '* * *'],
    ['middle', '_____'],
    ['middle', '~~~~~'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(endMarks, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'ENDS'],
    ['end', 'It ends here.'],
    ['end', '30'],
    ['middle', '30 people came.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(endMarks, block, place)).toBe('');
  });
});
