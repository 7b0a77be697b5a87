import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../lib/article/layout.ts';
import { whyNotProse } from '../../lib/article/prose.ts';
import { readText } from '../../lib/article/read-text.ts';

const sentence = 'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.';

describe('not prose', () => {
  test.each([
    [
      'a list of links',
      'links',
      'https://harton.example/a\nhttps://harton.example/b News of the day\nhttps://harton.example/c\nwww.marlow.example',
    ],
    ['a table of tabs', 'table', 'Name\tVotes\tShare\nMoss\t1,204\t41\nRoe\t980\t33\nPoe\t760\t26'],
    ['a table of bars', 'table', '| Name | Votes |\n|---|---|\n| Moss | 1,204 |\n| Roe | 980 |'],
    ['a table of commas', 'table', 'name,votes,share\nMoss,1204,41\nRoe,980,33\nPoe,760,26'],
    ['code', 'code', "import { a } from 'a';\nconst total = a.length;\nfor (const item of a) {\n  print(item);\n}"],
    [
      'a table of columns',
      'table',
      'Name       Votes    Share\nMoss       1,204       41\nRoe          980       33\nPoe          760       26',
    ],
    ['Python', 'code', 'import sys\n\nfor name in sys.argv:\n    total = len(name)\n    print(name, total)'],
    ['a style sheet', 'code', 'body { margin: 0; }\n.story p {\n  color: #222;\n}'],
    ['a log', 'log', '2024-03-05 10:20:00 INFO started\n2024-03-05 10:20:01 WARN no cache\n[2024-03-05T10:21:13Z] ERROR timeout'],
    ['a list of names', 'sentence', 'Ann Poe\nJane Doe\nJohn Roe\nLena Moss'],
    [
      'a list of headlines',
      'sentence',
      'Bus line approved\nMayor resigns after a long vote in the town hall of Marlow\nOld depot to be sold',
    ],
  ])('%# is %s', (_, reason, text) => {
    expect(whyNotProse(blocksOf(text))).toContain(reason);
  });

  test.each([
    ['an article', `Bus line approved\n\n${sentence}\n\n${sentence}`],
    ['an article on one line', sentence],
    ['an article without full stops', [sentence, sentence, sentence].join('\n').replaceAll('.', '')],
    ['an article with a table in it', `${sentence}\n\n${sentence}\n\nMoss\t1,204\t41\nRoe\t980\t33\nPoe\t760\t26\n\n${sentence}`],
    ['an article with a link at its end', `${sentence}\n\n${sentence}\n\nhttps://harton.example/a`],
    [
      'sentences with many commas',
      Array(4).fill('Moss, who is mayor, Roe, who is not, and Poe, who was, met in Harton, it was said, on Monday.').join('\n'),
    ],
    ['short sentences', 'Nobody saw it.\nNobody was hurt.\nThe bus came.\nMoss took it.'],
    ['a headline', 'Marlow gets a bus line'],
    ['a headline and a line under it', 'Marlow gets a bus line\n\nThe first one in years'],
    ['a story with code in it', `${sentence}\n\nconst total = 4;\nprint(total);\nexit(total);`],
    ['a paragraph of Chinese', '市议会星期一晚上通过了明年的预算。市长说，近年来在学校方面的投入太少。'],
  ])('%# is not %s', (_, text) => {
    expect(whyNotProse(blocksOf(text))).toBeNull();
  });
});

describe('the refusal', () => {
  const addresses = ['bus-line-approved', 'mayor-resigns-early', 'flood-in-the-valley'].map(
    (name) => `https://harton.example/news/2019/${name}`,
  );

  test.each([
    ['links', 'links', addresses],
    ['related stories', 'sentence', ['Home', 'News', 'Sport', 'Related stories', '- Bus line approved', '- Flood in the valley']],
    ['a table', 'table', ['name,votes,share', 'Moss,1204,41', 'Roe,980,33', 'Poe,760,26']],
    ['a style sheet', 'code', ['body { margin: 0; }', '.story p {', '  color: #222;', '}']],
  ])('of %s that rules would remove from a story says what they are and what to do', (_, reason, lines) => {
    const { refusal } = readText(lines.join('\n'), {});
    expect(refusal).toMatchObject({ status: 'insufficient-text', code: 'not-prose' });
    expect(refusal?.detail).toMatch(new RegExp(`${reason}.*Upload the running text`));
  });

  test.each([
    ['a short story with links', ['The council of Marlow approved a bus line.', ...addresses]],
    ['a title and a short sentence', ['Bus line approved', 'The council met.', 'It was late.']],
    ['a title, a byline and a date', ['Marlow gets a bus line', 'By Jane Doe', 'March 5, 2019', '', 'Soon.']],
  ])('of %s is that it is too short', (_, lines) => {
    expect(readText(lines.join('\n'), {}).refusal).toMatchObject({ code: 'too-short' });
  });
});
