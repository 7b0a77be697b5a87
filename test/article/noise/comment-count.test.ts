import { describe, expect, test } from 'vitest';
import { commentCount } from '../../../lib/article/noise/comment-count.ts';
import { foundOf, type Place } from './article-around.ts';

describe('comment section', () => {
  const noise: [Place, string][] = [
    ['end', '12 comments'],
    ['end', 'Comments (3)'],
    ['end', 'Leave a reply'],
    ['end', 'View all comments'],
    ['end', 'Comments are closed.'],
    ['end', 'Be the first to comment'],
    ['end', '1,204 Comments'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(commentCount, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'Comments from residents filled four pages.'],
    ['middle', 'No comment, the minister said.'],
    ['middle', '12 comments were received by Friday, the clerk told the council.'],
    ['middle', 'Comments are welcome until May, the office said.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(commentCount, block, place)).toBe('');
  });
});
