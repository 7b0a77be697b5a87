import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../lib/article/layout.ts';
import { whyNotProse } from '../../lib/article/prose.ts';

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
    ['a list of names', 'sentence', 'Ann Poe\nJane Doe\nJohn Roe\nLena Moss'],
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
    ['a paragraph of Chinese', '市议会星期一晚上通过了明年的预算。市长说，近年来在学校方面的投入太少。'],
  ])('%# is not %s', (_, text) => {
    expect(whyNotProse(blocksOf(text))).toBeNull();
  });
});
