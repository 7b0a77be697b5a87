import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/engine/text/index.ts';
import type { Span } from '../../../lib/engine/types.ts';

const read = (text: string, removed: readonly Span[] = [], headings: readonly Span[] = []) =>
  readDocument({ text, title: null, removed, headings, language: 'en' });
const sentencesOf = (text: string): string[] => read(text).sentences.map(({ start, end }) => text.slice(start, end));
const quotationsOf = (text: string): string[] => read(text).quotations.map(({ start, end }) => text.slice(start, end));

// Text with "|" where a sentence ends and another begins.
const boundaries: readonly string[] = [
  'The river rose. |It fell again.',
  'Mr. Roe met Dr. Ana Ruiz in the U.S. on Monday. |They talked.',
  'Prices rose 4.5 percent. |Wages did not.',
  'J. R. Roe of Harton Inc. was there. |He left early.',
  'Is it over? |Nobody knows! |We wait.',
  'She lives at 12 Mill St. in Harton.',
  'The shop (it opened in 1932.) is closed. |It may open again.',
  'He waited … and waited. |Then he left.',
  '“It is late,” she said. |“Go home.”',
  'The vote is at 5 p.m. |The hall is open.',
  'The list has no. 5 on it.',
  'He called it “a gift to the town.” |She said it was a loan.',
  '“Is it over?” Roe asked.',
  'They waited for the ferry.|A new one came.',
  'Roe, of Harton, said it was late.|"It is very late," she said.|"We wait."',
  'Gov. Ann Lee and Sen. Tom Fox agreed. |The bill passed.',
];

// Text → its quotations; an apostrophe and a lonely mark are none.
const quotations: readonly [string, readonly string[]][] = [
  ['“We won,” he said.', ['“We won,”']],
  ['"We won," he said. "At last."', ['"We won,"', '"At last."']],
  ['He called it ‘a gift’ to the town.', ['‘a gift’']],
  ['The officers’ union and the mayor’s plan', []],
  ['It is 5\'10" tall.', []],
  ['“She said ‘no’ to me,” he said.', ['“She said ‘no’ to me,”']],
  ['“This one never ends.', []],
  ['„Nein“, sagte sie.', ['„Nein“']],
  ['«Non», dit-elle.', ['«Non»']],
];

describe('sentence boundaries', () => {
  it.each(boundaries)('%s', (marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim());
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(expected);
  });

  it('end a sentence at a blank line, with or without a full stop', () => {
    expect(sentencesOf('Bridge closed\n\nThe bridge is closed.')).toEqual(['Bridge closed', 'The bridge is closed.']);
  });

  it('join the lines of a hard-wrapped paragraph', () => {
    const text =
      'The council met on Monday evening to talk about the\nbridge that leads to the old harbor and about the\nmoney it would cost to mend it before the winter.';
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('quotations', () => {
  it.each(quotations)('%s', (text, expected) => expect(quotationsOf(text)).toEqual(expected));

  it('run over paragraphs that open again and close once', () => {
    const text = '“The first part is long.\n\n“The second part is longer,” she said.';
    expect(read(text).quotations.map(({ continues }) => continues)).toEqual([true, false]);
  });
});

describe('a document', () => {
  it('skips what was removed', () => {
    const text = 'The river rose. Photo: Jon Pell. It fell again.';
    const start = text.indexOf('Photo');
    const removed = [{ start, end: text.indexOf(' It') }];
    const { sentences } = read(text, removed);
    expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual(['The river rose.', 'It fell again.']);
  });

  it('keeps headings as sentences of their own kind', () => {
    const text = 'River Rises Again\n\nThe river rose.';
    const { sentences } = read(text, [], [{ start: 0, end: 17 }]);
    expect(sentences.map(({ isHeading }) => isHeading)).toEqual([true, false]);
  });

  it('tags a name as a name at the opening of a sentence', () => {
    const text = 'Later Roe left. Roe claimed that it was over. We met Roe.';
    const tags = read(text).sentences.flatMap(({ tokens }) => tokens.filter(({ text: word }) => word === 'Roe').map(({ pos }) => pos));
    expect(tags).toEqual(['PROPN', 'PROPN', 'PROPN']);
  });

  it('tells verbs from nouns in plain news sentences', () => {
    const tagOf = (text: string, word: string) => read(text).sentences[0]?.tokens.find((token) => token.text === word)?.pos;
    expect(tagOf('The mayor claims the money is gone.', 'claims')).toBe('VERB');
    expect(tagOf('The claims were false.', 'claims')).toBe('NOUN');
  });

  const untidy = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('“', '”', '"', "'", '’', '\n\n', '\n', '. ', 'Mr. ', '(', ')', '\u0000', '\ud800', '😀', 'שלום', 'The ', '5.5 ', '…'),
    ),
    { maxLength: 40 },
  );

  it('covers every visible character, in order, once, for any text', () => {
    fc.assert(
      fc.property(untidy, (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const sentence of read(text).sentences) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(sentence.start);
            expect(token.end).toBeLessThanOrEqual(sentence.end);
          }
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('keeps quotations in order and apart, and says the same twice', () => {
    fc.assert(
      fc.property(untidy, (pieces) => {
        const text = pieces.join('');
        const document = read(text);
        document.quotations.reduce((end, quotation) => {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.inner.start).toBeGreaterThanOrEqual(quotation.start);
          expect(quotation.inner.end).toBeLessThanOrEqual(quotation.end);
          return quotation.end;
        }, 0);
        expect(read(text)).toEqual(document);
      }),
    );
  });
});
