import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/engine/text/index.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

// Text → its tokens, with blanks between.
const rows: readonly [string, string][] = [
  ['The council met.', 'The council met .'],
  ["He didn't visit the U.S.", "He did n't visit the U.S."],
  ['They’re late; she’s not.', 'They ’re late ; she ’s not .'],
  ["The mayor's plan", "The mayor 's plan"],
  ['The officers’ union', 'The officers ’ union'],
  ['It cost $4.5 million, or 12.5%.', 'It cost $ 4.5 million , or 12.5 % .'],
  ['1,200 people', '1,200 people'],
  ['a well-known 41-year-old', 'a well-known 41-year-old'],
  ['Mr. J. R. Roe Jr. left', 'Mr. J. R. Roe Jr. left'],
  ['“No,” she said.', '“ No , ” she said .'],
  ['long—very long—days', 'long — very long — days'],
  ['Write to ann@harton.example or see www.harton.example/news.', 'Write to ann@harton.example or see www.harton.example/news .'],
  ['@harton and #floods', '@harton and #floods'],
  ['Wait … what?!', 'Wait … what ?!'],
  ['(in 1932)', '( in 1932 )'],
  ['cannot', 'can not'],
  ['half-built, O’Brien/Roe', 'half-built , O’Brien / Roe'],
  ['1,200,300,400,500 of 3.14, 7% (2019)', '1,200,300,400,500 of 3.14 , 7 % ( 2019 )'],
  ['It\u2003is\u00a0so\u202fwide.', 'It is so wide .'],
  ['dogs- and cat’', 'dogs - and cat ’'],
];

describe('tokens', () => {
  it.each(rows)('%s', (text, expected) => expect(words(text).join(' ')).toBe(expected));

  it('are slices of the text, in order', () => {
    for (const [text] of rows) {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        end = token.end;
      }
    }
  });

  // Text that is all Latin has patterns of its own: a Cyrillic word at the end asks for the general ones.
  it.each([...rows, ['AT&T pays US$5bn at 10pm', ''], ['see example.co.uk/a?b=c or #a_b', ''], ['7–4 in D-N.Y. ’90s .5 ©', '']])(
    'are the same beside another script: %s',
    (text) => expect(words(`${text} Ж`)).toEqual([...words(`${text} x`).slice(0, -1), 'Ж']),
  );

  it('straighten apostrophes only in the form for looking up', () => {
    const [, clitic] = tokenize('she’s');
    expect(clitic).toMatchObject({ text: '’s', lower: "'s" });
  });
});
