import { describe, expect, test } from 'vitest';
import { readerComments } from '../../../lib/article/noise/reader-comments.ts';
import { foundBy } from './article-around.ts';

const story = [
  'Marlow gets a bus line',
  'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.',
  'Two members voted against it, and one of them asked for a study of the costs before the first bus leaves the depot.',
];
const article = (...below: string[]): string => [...story, ...below].join('\n\n');

describe('reader comments', () => {
  test('are a name, when it was written, and the lines up to the buttons', () => {
    const comment = ['marta82 says:', 'August 6, 2021 at 10:14 am', 'About time. I have waited for this bus since 1998.', 'Reply'];
    expect(foundBy(readerComments, article('Comments (2)', comment.join('\n')))).toEqual(comment);
  });

  test('end at the next name where there are no buttons', () => {
    const comments = ['TruthHurts', '2 hours ago', 'Typical.', 'Ann Poe', '3 hours ago', 'I like it.'];
    expect(foundBy(readerComments, article('12 comments', comments.join('\n')))).toEqual(comments);
  });

  test('go over paragraphs when buttons close them', () => {
    const comment = ['TruthHurts\n2 hours ago', 'Typical.', 'What next, a tram?', 'Like (14) Reply Report'];
    expect(foundBy(readerComments, article('Comments', ...comment))).toEqual(comment.flatMap((lines) => lines.split('\n')));
  });

  test('leave what follows them alone', () => {
    const last = 'The contract is to be signed next month, and work on the eleven stops is expected to start before the summer holidays.';
    expect(foundBy(readerComments, article('Comments', 'TruthHurts\n2 hours ago\nTypical.', last))).not.toContain(last);
  });

  test('need a section of comments above them', () => {
    expect(foundBy(readerComments, article('Lena Moss\n2 hours ago\nThe vote is over.'))).toEqual([]);
  });

  test('are not a story whose comments are counted under the title', () => {
    const [title, ...paragraphs] = story;
    const text = [title, '57 comments', 'Lena Moss\nMay 3, 2021', ...paragraphs].join('\n\n');
    expect(foundBy(readerComments, text)).toEqual([]);
  });
});
