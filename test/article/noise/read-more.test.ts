import { describe, expect, test } from 'vitest';
import { linkList, readMore } from '../../../lib/article/noise/read-more.ts';
import { foundOf, type Place } from './article-around.ts';

describe('read more', () => {
  const noise: [Place, string][] = [
    ['middle', 'Read more: Council delays vote on bus line'],
    ['middle', 'RELATED: How Harton built its harbour'],
    ['middle', 'Also read | Ten years after the flood'],
    ['middle', 'Watch: Mayor opens the new line'],
    ['middle', 'More from The Courier: A town without buses'],
    ['middle', 'Click here for the full report.'],
    ['middle', 'Click to enlarge'],
    ['end', 'Read the full statement here.'],
    ['end', 'Continue reading…'],
    ['middle', 'View gallery'],
    ['end', 'For more local news visit our site.'],
    ['middle', 'https://courier.example/2019/03/05/bus-line'],
    ['end', '(h/t Harton Review)'],
    ['end', 'Download our free app'],
    ['middle', 'pic.twitter.com/7hJd0QwErT'],
    ['end', 'For more on this story, click on the link.'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(readMore, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['top', 'Watch: Mayor walks out of the meeting'],
    ['middle', 'Read my lips, the candidate told the crowd in Harton.'],
    ['middle', 'More than 900 people a day are expected to use the line: pupils, clerks, nurses.'],
    ['middle', 'Related costs were not part of the offer, the company said.'],
    ['middle', 'Watch committees in both villages met on Sunday: nobody had seen the car.'],
    ['middle', 'Listen to the farmers first, he said.'],
    ['middle', 'For more than ten years the town had no bus at all.'],
    ['middle', 'Moss: read the contract before you sign it.'],
    ['middle', 'For more on the bus, the council would have to pay twice as much.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(readMore, block, place)).toBe('');
  });
});

describe('list of links', () => {
  test('removes the heading and the headlines under it', () => {
    expect(foundOf(linkList, 'Related stories\n\nHow Harton built its harbour\n\nTen years after the flood', 'end')).toBe(
      'Related stories | How Harton built its harbour | Ten years after the flood',
    );
  });

  test('removes a list in the middle of an article', () => {
    expect(foundOf(linkList, 'READ MORE\n- How Harton built its harbour\n- Ten years after the flood')).toBe(
      'READ MORE | - How Harton built its harbour | - Ten years after the flood',
    );
  });

  test('stops at the first sentence', () => {
    expect(foundOf(linkList, 'Most read\n\nThe second paragraph goes on about the depot.')).toBe('Most read');
  });

  test('keeps the heading of the paragraph behind the list', () => {
    expect(foundOf(linkList, 'See also\n\nTen years after the flood\n\nWhat it costs')).toBe('See also | Ten years after the flood');
  });

  test('keeps a sentence that begins like a heading', () => {
    expect(foundOf(linkList, 'Top stories in Harton that week were the flood and the bus line.')).toBe('');
  });
});
