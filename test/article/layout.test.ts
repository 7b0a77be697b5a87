import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../lib/article/layout.ts';

const blocks = (text: string): string[] => blocksOf(text).map((block) => block.text);

describe('blocks', () => {
  test('are paragraphs between blank lines', () => {
    expect(blocks('One line.\n\nAnother line.\n \n\nA third.')).toEqual(['One line.', 'Another line.', 'A third.']);
  });

  test('are lines where a line is a paragraph', () => {
    const text = 'Marlow gets a bus line\nThe council approved it on Monday, after two hours of debate.\nThe mayor was glad, and said so.';
    expect(blocks(text)).toEqual(text.split('\n'));
  });

  test('end at every kind of line break', () => {
    expect(blocks('one\r\ntwo\rthree\u2028four\u2029five\fsix')).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  test('tell paragraphs apart by blank lines in Windows files, too', () => {
    expect(blocksOf('one\r\ntwo\r\n\r\nthree').map(({ group }) => group)).toEqual([0, 0, 1]);
  });

  const wrapped = [
    'Marlow gets a bus line',
    '',
    'By Jane Doe',
    'March 5, 2019',
    '',
    'The council of Marlow approved a new bus line on Monday, after two',
    'hours of debate in the town hall. The line will open in spring and is',
    'to carry 900 people a day.',
    '',
    'Mayor Lena Moss was glad. "We have waited for this bus for twenty',
    'years," she said, "and now it comes." Two members of the council voted',
    'against the line, and one of them asked for a study of its costs.',
  ].join('\n');

  test('join the lines of a hard-wrapped paragraph', () => {
    const found = blocks(wrapped);
    expect(found).toHaveLength(5);
    expect(found[3]).toMatch(/^The council.*\n.*\n.*a day\.$/);
    expect(found[4]).toMatch(/^Mayor.*\n.*\n.*costs\.$/);
  });

  test('keep short lines of a hard-wrapped file apart', () => {
    expect(blocks(wrapped).slice(0, 3)).toEqual(['Marlow gets a bus line', 'By Jane Doe', 'March 5, 2019']);
  });

  test('join the lines of a narrow column', () => {
    const column = [
      'The council of Marlow approved',
      'a new bus line on Monday, after',
      'two hours of debate. The line',
      'will open in spring and is to',
      'carry 900 people a day.',
      '',
      'Mayor Lena Moss was glad. "We',
      'have waited for this bus for',
      'twenty years," she said, "and',
      'now it comes."',
    ].join('\n');
    expect(blocks(column)).toHaveLength(2);
  });

  test('keep verse and lists of short lines apart', () => {
    const verse = [
      'The bus that came to Marlow town',
      'Had neither seats nor wheels,',
      'The mayor sent it up and down',
      'And served the council meals.',
    ];
    expect(blocks([...verse, ...verse, ...verse].join('\n'))).toHaveLength(12);
    const names = Array.from({ length: 12 }, (_, index) => `Marlow Cross and Harbour Gate ${index}`);
    expect(blocks(names.join('\n'))).toHaveLength(12);
  });

  test('keep a list of addresses apart', () => {
    const addresses = ['bus-line-approved', 'mayor-resigns-early', 'flood-in-the-valley', 'market-is-reopened'];
    expect(blocks(addresses.map((name) => `https://harton.example/news/2019/${name}`).join('\n'))).toHaveLength(4);
  });

  test('join hard-wrapped lines although an address sticks out', () => {
    const address = `See https://harton.example/${'a-long-path/'.repeat(5)}end`;
    expect(blocks(`${wrapped}\n\n${address}`)).toHaveLength(6);
  });

  test('are slices of the text, in order, and hold all that is not white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', ' ', '\n', '\n\n', '\r\n', 'a longer piece of text.', '\t', 'é', '\u2028')),
        (pieces) => {
          const text = pieces.join('');
          const found = blocksOf(text);
          expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((block) => block.text));
          expect(
            found
              .map((block) => block.text)
              .join('')
              .replaceAll(/\s/g, ''),
          ).toBe(text.replaceAll(/\s/g, ''));
          expect(found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))).toBe(true);
        },
      ),
    );
  });
});
