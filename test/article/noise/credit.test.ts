import { describe, expect, test } from 'vitest';
import { credit } from '../../../lib/article/noise/credit.ts';
import { foundOf, type Place } from './article-around.ts';

describe('credit', () => {
  const noise: [Place, string][] = [
    ['opening', 'Photo: Jane Doe'],
    ['opening', 'Photograph: Lena Moss/The Courier'],
    ['middle', 'Photo by John Roe'],
    ['middle', 'Image credit: Harton University'],
    ['middle', 'CREDIT: Screenshot/News 12'],
    ['middle', '(AP Photo/John Roe)'],
    ['middle', 'John Roe / Getty Images'],
    ['middle', 'Handout/Reuters.'],
    ['middle', 'Courtesy of the Marlow Museum'],
    ['middle', 'Getty Images'],
    ['middle', 'Picture by Ann Poe'],
    ['middle', 'Source: Harton Statistics Office'],
    ['middle', 'MP Photo/Dora Levitt'],
    ['middle', 'FILE PHOTO'],
    ['middle', 'PIC: Ron Tebbit'],
    ['middle', 'PHOTOGRAPHY BY JULES MBEKI'],
    ['middle', 'Courier photo/Pike'],
    ['middle', 'Staff photo by D. Krantz'],
    ['middle', 'Josephine Aubert/WQLM'],
    ['middle', 'Nature in View/P. Lindholm'],
    ['middle', 'Image source, Getty Images'],
    ['middle', 'Portrait: courtesy of the family'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(credit, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'Credit goes to the volunteers, the mayor said.'],
    ['middle', 'Photo albums were lost in the flood.'],
    ['middle', 'Video shows the bridge falling.'],
    ['middle', 'Sources close to the minister denied it.'],
    ['middle', 'Images of the bridge went around the world.'],
    ['middle', 'Roe works for Getty Images.'],
    ['middle', 'PA Photo was sold to a rival in 2010.'],
    ['middle', 'Photography by night is forbidden in the depot.'],
    ['middle', 'Harton/Marlow trains were late, Moss said.'],
    ['middle', 'Picture a town without a bus, she said, and you have Marlow on a Sunday in the rain in winter.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(credit, block, place)).toBe('');
  });
});
