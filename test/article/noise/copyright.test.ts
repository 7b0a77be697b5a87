import { describe, expect, test } from 'vitest';
import { copyright } from '../../../lib/article/noise/copyright.ts';
import { foundOf, type Place } from './article-around.ts';

describe('copyright or agency tag', () => {
  const noise: [Place, string][] = [
    ['end', '© 2019 The Harton Courier. All rights reserved.'],
    [
      'end',
      'Copyright 2019 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    ],
    ['end', '(c) 2019, The Courier'],
    ['end', '—AFP'],
    ['end', '— Inland Press'],
    ['middle', '(PTI)'],
    ['end', 'Press Association'],
    ['end', 'Distributed by Harton News Service'],
    ['end', 'This document is subject to copyright. Apart from any fair dealing, no part may be reproduced.'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(copyright, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'Copyright law protects the map, the judge said.'],
    ['middle', 'Reuters reported the sale first, on Monday.'],
    ['end', 'The copyright of the song belongs to the band.'],
    ['middle', 'AP courses are offered at the school.'],
    ['end', 'This text is subject to change, the council wrote.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(copyright, block, place)).toBe('');
  });
});
