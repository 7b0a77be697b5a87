import { describe, expect, test } from 'vitest';
import { aboutTheSender } from '../../../lib/article/noise/about-the-sender.ts';
import { articleAround, foundBy } from './article-around.ts';

describe('about the sender', () => {
  const note = ['About Marlow Lines', 'Founded in 1971, Marlow Lines runs 40 buses in three counties. It is a member of the Bus Alliance.'];

  test('is the heading and the paragraph below the news that names the sender again', () => {
    expect(foundBy(aboutTheSender, articleAround(note.join('\n'), 'end'))).toEqual(note);
    expect(foundBy(aboutTheSender, articleAround(note.join('\n\n'), 'end'))).toEqual(note);
  });

  test.each([
    ['About time\n\nMayor Lena Moss said that the town had waited for the line since 1998.'],
    ['About 900 people a day are to use the line\n\nThe station and the harbour are its ends.'],
    ['About Marlow Lines\n\nNobody in the town hall wanted to speak of the company on Monday.'],
  ])('%# is not: %s', (block) => {
    expect(foundBy(aboutTheSender, articleAround(block, 'end'))).toEqual([]);
  });
});
