import { describe, expect, test } from 'vitest';
import { summaryBox } from '../../../lib/article/noise/summary-box.ts';
import { foundBy } from './article-around.ts';

const title = 'Marlow gets a bus line';
const lead = 'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.';
const more = 'Mayor Lena Moss said the line would open in spring and carry about 900 people a day between the station and the harbour.';
const points = [
  'The council of Marlow has approved a bus line that will carry 900 people a day from spring on.',
  'Two members voted against it.',
];
const marked = ['• The line carries 900 people a day', '• Two members voted against it'];

const article = (...groups: (readonly string[])[]): string => groups.map((group) => group.join('\n')).join('\n\n');

describe('summary box', () => {
  test.each([['Key points'], ['KEY TAKEAWAYS'], ['In short:'], ['At a glance'], ['Summary'], ['What happened today']])(
    '%# removes "%s" with the sentences under it, and with the lines of a list',
    (heading) => {
      expect(foundBy(summaryBox, article([title], [heading, ...points], [lead], [more]))).toEqual([heading, ...points]);
      expect(foundBy(summaryBox, article([title], [heading], points, [lead], [more]))).toEqual([heading, ...points]);
      expect(foundBy(summaryBox, article([title, heading, ...marked, 'Jane Doe'], [lead], [more]))).toEqual([heading, ...marked]);
    },
  );

  test('removes a sentence with its label', () => {
    const line = 'Summary: Marlow gets a bus, and nobody can say who pays.';
    expect(foundBy(summaryBox, article([title], [line], [lead], [more]))).toEqual([line]);
  });

  test.each([
    ['a heading over one paragraph', [[title], ['In short:'], [lead], [more]]],
    ['a heading within the story', [[title], [lead], ['Key points', ...points], [more]]],
    ['the title itself', [['Summary', ...points], [lead], [more]]],
    ['other headings', [[title], ['What the council decided', ...points], [lead], [more]]],
  ])('keeps %s', (_, groups) => {
    expect(foundBy(summaryBox, article(...groups))).toEqual([]);
  });
});
