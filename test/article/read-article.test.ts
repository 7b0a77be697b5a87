import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { readText } from '../../lib/article/read-text.ts';

const story = [
  'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.',
  'Mayor Lena Moss said the line would open in spring and carry about 900 people a day.',
].join('\n\n');

const read = (content: string | Uint8Array, key = 'story.txt', contentType: string | null = null) =>
  readArticle(typeof content === 'string' ? Buffer.from(content) : content, { key, contentType });

describe('an article', () => {
  const file = [
    'Marlow gets a bus line',
    'By Jane Doe | March 5, 2019',
    'The new bus in front of the town hall. Photo: Ann Poe',
    `MARLOW (Reuters) - ${story}`,
    'Read more: Ten years after the flood',
    'Who pays',
    'The contract is to be signed next month, and work on the eleven stops is expected to start before the summer holidays.',
    '© 2019 The Harton Courier. All rights reserved.',
  ].join('\r\n\r\n');

  test('is read with what stands around it', async () => {
    const { article, refusal } = await read(file);
    expect(refusal).toBeNull();
    expect(article).toMatchObject({
      text: file,
      title: 'Marlow gets a bus line',
      byline: 'Jane Doe',
      published: '2019-03-05',
      language: 'en',
      mediaType: 'text/plain',
      charset: 'utf-8',
      warnings: [],
    });
    expect(article?.removed.map(({ start, end, reason }) => [reason, file.slice(start, end)])).toEqual([
      ['byline', 'By Jane Doe | March 5, 2019'],
      ['caption', 'The new bus in front of the town hall. Photo: Ann Poe'],
      ['dateline', 'MARLOW (Reuters) - '],
      ['promotion', 'Read more: Ten years after the flood'],
      ['copyright', '© 2019 The Harton Courier. All rights reserved.'],
    ]);
    expect(article?.headings.map(({ start, end }) => file.slice(start, end))).toEqual(['Marlow gets a bus line', 'Who pays']);
  });

  test('keeps its text word for word, but for the byte order mark', async () => {
    expect((await read(`\ufeff${file}`)).article?.text).toBe(file);
  });

  test('is Markdown where the name says so', async () => {
    expect((await read(`# Bus line\n\n${story}`, 'a.md')).article).toMatchObject({ mediaType: 'text/markdown', title: 'Bus line' });
  });
});

describe('a refusal', () => {
  const wordless = '“ ” … — '.repeat(40);

  test.each([
    ['an empty file', '', 'story.txt', 'insufficient-text', 'empty', 'holds no text'],
    ['white space', ' \n\t\r\n ', 'story.txt', 'insufficient-text', 'empty', 'holds no text'],
    ['a folder marker', '', 'folder/', 'unreadable', 'folder-marker', 'ends with "/"'],
    ['a folder marker with content', story, 'folder/', 'unreadable', 'folder-marker', 'ends with "/"'],
    ['NUL bytes', `${story}\0`, 'story.txt', 'unreadable', 'binary', 'NUL'],
    ['control characters', '\x01\x02\x03 abc', 'story.txt', 'unreadable', 'binary', 'control bytes'],
    [
      'an old Word file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'a.doc',
      'unreadable',
      'unsupported-format',
      'old Word',
    ],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg', 'unreadable', 'unsupported-format', 'a JPEG image'],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'a.zip', 'unreadable', 'unsupported-format', 'a zip archive'],
    ['a PDF of one line', '%PDF-1.4 …', 'story.txt', 'unreadable', 'damaged', 'begins like a PDF document'],
    ['an XML document', '<?xml version="1.0"?><rss></rss>', 'story.txt', 'unreadable', 'unsupported-format', 'an XML document'],
    ['a web page without a story', '<!doctype html><title>Bus</title>', 'story.txt', 'insufficient-text', 'empty', 'holds no text'],
    ['one word', 'Bus', 'story.txt', 'insufficient-text', 'too-short', 'has 1 word; at least 20'],
    ['a headline', 'Marlow gets a bus line', 'story.txt', 'insufficient-text', 'too-short', 'has 5 words; at least 20'],
    ['quotation marks only', wordless, 'story.txt', 'insufficient-text', 'not-prose', 'has no words'],
    ['emoji only', '🚌'.repeat(300), 'story.txt', 'insufficient-text', 'not-prose', 'has no words'],
    ['a table', 'Moss\t1,204\t41\n'.repeat(20), 'story.txt', 'insufficient-text', 'not-prose', 'rows of a table'],
    [
      'nothing but noise',
      'Advertisement\n\nSign up for our newsletter\n\nRead more: Ten years after the flood',
      'story.txt',
      'insufficient-text',
      'too-short',
      'has 0 words',
    ],
  ])('%# of %s says why', async (_, content, key, status, code, detail) => {
    const { refusal } = await read(content, key);
    expect(refusal).toMatchObject({ status, code });
    expect(refusal?.detail).toContain(detail);
    expect(refusal?.detail).toMatch(/ Upload .*\.$/);
  });

  test.each([
    ['file', 16 * 1024 * 1024 + 1, 'The file has 16777217 bytes; at most 16777216 (16 MiB) are read.'],
    ['text', 2 * 1024 * 1024 + 1, 'The text has 2097153 bytes; at most 2097152 (2 MiB) are read.'],
  ])('of a large %s names its size and the limit', async (_, length, detail) => {
    const { article, refusal } = await read(new Uint8Array(length).fill(0x61));
    expect(article).toBeNull();
    expect(refusal).toEqual({ status: 'unreadable', code: 'too-large', detail: `${detail} Upload one article a file, and only its text.` });
  });

  test('keeps what was read of a text that is too short', async () => {
    const { article } = await read('Marlow gets a bus line\n\nBy Jane Doe');
    expect(article).toMatchObject({ byline: 'Jane Doe', text: 'Marlow gets a bus line\n\nBy Jane Doe' });
  });
});

describe('unusual text', () => {
  test.each([
    ['without a full stop', story.replaceAll('.', '')],
    ['in capitals', story.toUpperCase()],
    ['on one line of 100,000 characters', `${story.replaceAll('\n\n', ' ')} `.repeat(600)],
    ['with emoji', story.replaceAll(' ', ' 🚌 ')],
    [
      'written from right to left',
      'وافق مجلس المدينة يوم الاثنين على ميزانية العام المقبل بعد أطول جلسة في السنة. وقالت رئيسة البلدية إن المدينة أنفقت القليل على مدارسها في السنوات الأخيرة، وإن ذلك سيتغير.',
    ],
  ])('%# is read: %s', (_, text) => {
    expect(readText(text, {}).refusal).toBeNull();
  });
});
