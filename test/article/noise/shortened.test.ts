import { describe, expect, test } from 'vitest';
import { shortened } from '../../../lib/article/noise/shortened.ts';
import { foundBy } from './article-around.ts';

const lead = 'Every spring, when the snow has gone, Lena Moss walks forty kilometers of highway with a notebook and a can of paint.';
const quoted = '“She counts flowers,” he said. “A family can put down two.”';
const last = 'The ministry now publishes a number of its own, and it has never been the same as hers in the twelve years since.';

const article = (...blocks: string[]): string => ['The woman who counts', ...blocks].join('\n\n');

describe('shortened copy', () => {
  test('is a deck whose words come back in their order', () => {
    const deck = 'Every spring Lena Moss walks forty kilometers of highway with a notebook.';
    expect(foundBy(shortened, article(deck, lead, quoted, last))).toEqual([deck]);
  });

  test('is a pull quote without its speaker', () => {
    const pullQuote = '“She counts flowers. A family can put down two.”';
    expect(foundBy(shortened, article(lead, quoted, pullQuote, last))).toEqual([pullQuote]);
  });

  test('is not the title', () => {
    expect(foundBy(shortened, ['Every spring Lena Moss walks forty kilometers of highway', lead, quoted, last].join('\n\n'))).toEqual([]);
  });

  test('is not a paragraph with a word of its own', () => {
    const other = 'Every spring Lena Moss drives forty kilometers of highway with a notebook.';
    expect(foundBy(shortened, article(lead, other, quoted, last))).toEqual([]);
  });

  test('is not one whose words are far apart', () => {
    const scattered = 'Every spring it has been the same in the twelve years.';
    expect(foundBy(shortened, article(`${lead} ${last}`, scattered, quoted))).toEqual([]);
  });

  test('takes time in proportion to the length of a text of one word', () => {
    expect(foundBy(shortened, 'no no no no no no no no no no.\n\n'.repeat(20_000))).toEqual([]);
  });
});
