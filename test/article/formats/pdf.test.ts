import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { column, type PdfText, pdf } from './made-files.ts';

const read = (bytes: Uint8Array) => readArticle(bytes, { key: 'story', contentType: null });

const first = [
  'The council of Marlow approved a new bus line on Monday, after two hours of debate in the',
  'town hall. The well-known plan had been sent back twice by the regional trans-',
  'port office.',
  '',
  'Mayor Lena Moss said the line would open in spring and carry about 900 people a day.',
  '“We have waited 20 years for a bus that comes on Sundays, and nobody in this well-',
  'known town believed that it would come at all,” she said, and the people in the hall',
];
const second = [
  'rose from their seats.',
  '',
  'The contract is to be signed next month, and work on the eleven stops is expected to',
  'start before the summer holidays.',
];

const story = [
  'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall. The well-known plan had been sent back twice by the regional transport office.',
  'Mayor Lena Moss said the line would open in spring and carry about 900 people a day. “We have waited 20 years for a bus that comes on Sundays, and nobody in this well-known town believed that it would come at all,” she said, and the people in the hall rose from their seats.',
  'The contract is to be signed next month, and work on the eleven stops is expected to start before the summer holidays.',
];

const head = (page: number): PdfText[] => [
  { text: 'The Marlow Post · 5 March', x: 60, y: 810, size: 8 },
  { text: String(page), x: 300, y: 30, size: 8 },
];
const headline: PdfText = { text: 'Marlow gets a bus line', x: 60, y: 785, size: 20 };

test('paragraphs are whole again: over lines, broken words and pages, and heads and page numbers are listed', async () => {
  const { article, refusal } = await read(
    pdf([
      [...head(1), headline, ...column(first)],
      [...head(2), ...column(second)],
    ]),
  );
  expect(refusal).toBeNull();
  const removed = article?.removed.map(({ start, end, reason }) => [reason, article.text.slice(start, end)]) ?? [];
  expect(removed.map(([, text]) => text).toSorted()).toEqual(['1', '2', 'The Marlow Post · 5 March', 'The Marlow Post · 5 March']);
  expect(article?.text.split('\n\n').filter((block) => !removed.some(([, text]) => text === block))).toEqual([headline.text, ...story]);
  expect(article).toMatchObject({ title: headline.text, mediaType: 'application/pdf', charset: null, language: 'en' });
});

test('columns are read one after the other', async () => {
  const left = ['The council of Marlow approved a new', 'bus line on Monday, after two hours of', 'debate in the town hall, and the mayor'];
  const right = ['said that it would open in spring. The', 'contract is to be signed next month, and', 'work starts before the summer.'];
  const { article } = await read(pdf([[...column(left), ...column(right, { x: 320 })]]));
  expect(article?.text).toBe([...left, ...right].join(' '));
});

test('title and author in the properties count where the text has none', async () => {
  const lines = column(first.slice(0, 3));
  const info = { Title: 'Marlow gets a bus line', Author: 'Jane Doe' };
  expect((await read(pdf([lines], info))).article).toMatchObject({ title: info.Title, byline: 'Jane Doe' });
  expect((await read(pdf([lines], { Title: 'Microsoft Word - bus.docx', Author: 'xpc' }))).article).toMatchObject({
    title: null,
    byline: null,
  });
});

test('a scan has no text', async () => {
  expect((await read(pdf([[], []]))).refusal).toMatchObject({ status: 'unreadable', code: 'no-text' });
});

test('what needs a password says so', async () => {
  const encryption =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) /P -4 >> /ID [(1234567890123456) (1234567890123456)]';
  expect((await read(pdf([column(first)], {}, encryption))).refusal).toMatchObject({ code: 'encrypted' });
});

test('what only begins like a PDF is damaged', async () => {
  expect((await read(Buffer.from('%PDF-1.7\nnothing more'))).refusal).toMatchObject({ code: 'damaged' });
});

test('500 pages are read', { timeout: 120_000 }, async () => {
  const pages = Array.from({ length: 500 }, (_, page) => [
    ...head(page + 1),
    ...column([...first, ...second].map((line) => line.replace('20', String(page)))),
  ]);
  const { article, refusal } = await read(pdf(pages));
  expect(refusal).toBeNull();
  expect(article?.text).toContain('waited 499 years');
});
