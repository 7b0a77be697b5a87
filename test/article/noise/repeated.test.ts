import { describe, expect, test } from 'vitest';
import { repeated } from '../../../lib/article/noise/repeated.ts';
import { foundBy } from './article-around.ts';

const lead = 'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.';
const quoted = 'Mayor Lena Moss was glad. “We have waited for this bus for twenty years,” she said, “and now it comes.”';
const last = 'It was a long evening: the line will cost more than the town hall did — and nobody could say who pays for it.';

const article = (...blocks: string[]): string => blocks.join('\n\n');

describe('repeated text', () => {
  test('removes a deck that the last paragraph repeats', () => {
    const deck = 'The line will cost more than the town hall did — and nobody could say who pays for it.';
    expect(foundBy(repeated, article(deck, lead, quoted, last))).toEqual([deck]);
  });

  test('removes a pull quote with its speaker', () => {
    const pullQuote = '“We have waited for this bus for twenty years” — Lena Moss';
    expect(foundBy(repeated, article('Bus line approved', lead, quoted, pullQuote, last))).toEqual([pullQuote]);
  });

  test('removes a pull quote of a few words with the line under it that says whose it is', () => {
    const short = 'Mayor Lena Moss was glad. “Nobody ever asked us,” she said of the bus, “and now it comes.”';
    const pullQuote = '“Nobody ever asked us.”\n— Lena Moss, Mayor';
    expect(foundBy(repeated, article('Bus line approved', lead, short, pullQuote, last))).toEqual(pullQuote.split('\n'));
  });

  test.each([
    ['words that go on elsewhere', '“I do not know.”', '“I do not know what to do,” Moss said, and went home to her family for the night.'],
    ['two words', '“Not now.”', '“Not now,” Moss said, and went home to her family for the night.'],
    [
      'a line under another quotation',
      '“It is a long way.”\nLena Moss, Mayor',
      'It was late when Moss went home to her family for the night.',
    ],
  ])('keeps a quotation of a few words: %s', (_, quotation, paragraph) => {
    expect(foundBy(repeated, article('Bus line approved', lead, quotation, paragraph, last))).toEqual([]);
  });

  test('removes the second copy of a paragraph', () => {
    const text = article('Bus line approved', lead, quoted, lead, last);
    const [found] = repeated.find({ text, blocks: [], bodyStart: 0, bodyEnd: 0 });
    expect(found).toBeUndefined();
    expect(foundBy(repeated, text)).toEqual([lead]);
  });

  test('looks at words, not at marks and capitals', () => {
    const copy = 'THE COUNCIL OF MARLOW APPROVED A NEW BUS LINE ON MONDAY';
    expect(foundBy(repeated, article('Bus line approved', copy, lead, quoted))).toEqual([copy]);
  });

  test('keeps the title that the story repeats', () => {
    expect(foundBy(repeated, article('Marlow approved a new bus line on Monday', lead.replace('The council of ', ''), quoted))).toEqual([]);
  });

  test('keeps short sentences that come back', () => {
    expect(foundBy(repeated, article(lead, 'Nobody was hurt.', quoted, 'Nobody was hurt.', last))).toEqual([]);
  });

  test('keeps a paragraph that only begins like another', () => {
    expect(
      foundBy(repeated, article(lead, 'The council of Marlow approved a new bus line on Monday, and Harton was angry.', last)),
    ).toEqual([]);
  });

  test('takes time in proportion to the length of a text of one word', () => {
    const text = 'no no no no no no no no.\n\n'.repeat(20_000);
    expect(foundBy(repeated, text)).toHaveLength(19_999);
  });
});
