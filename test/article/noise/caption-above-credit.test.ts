import { expect, test } from 'vitest';
import { captionAboveCredit } from '../../../lib/article/noise/caption-above-credit.ts';
import { articleAround, foundBy } from './article-around.ts';

const found = (...lines: string[]): string[] => foundBy(captionAboveCredit, articleAround(lines.join('\n')));

test('a line right above a credit is its caption', () => {
  expect(found('Lena Moss in 1974, with the first of her ropes', 'HANDOUT/MOSS FAMILY')).toEqual([
    'Lena Moss in 1974, with the first of her ropes',
  ]);
});

test('a sentence above a credit is the story', () => {
  expect(found('She laid it out on a Sunday night.', 'Photo: Ann Poe')).toEqual([]);
});

test('a line apart from the credit is a heading', () => {
  expect(found('The first of her ropes', '', 'Photo: Ann Poe')).toEqual([]);
});

test('the title above a credit is the title', () => {
  expect(foundBy(captionAboveCredit, `Marlow gets a bus line\nPhoto: Ann Poe\n\n${articleAround('It was late.')}`)).toEqual([]);
});
