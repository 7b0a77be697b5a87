import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { docx, docxOf } from './made-files.ts';
import { paragraphs, title } from './story.ts';

const read = (bytes: Uint8Array) => readArticle(bytes, { key: 'story', contentType: null });

test('a Word document is its paragraphs; title, heading and caption are what their styles say', async () => {
  const file = docx([
    { text: title, style: 'Title' },
    'By Jane Doe',
    paragraphs[0],
    { text: 'The town hall', style: 'Caption' },
    paragraphs[1],
    { text: 'Who pays?', style: 'Heading1' },
    paragraphs[2],
  ]);
  const { article, refusal } = await read(file);
  expect(refusal).toBeNull();
  expect(article).toMatchObject({ title, byline: 'Jane Doe', language: 'en', charset: null });
  expect(article?.text.split('\n\n')).toEqual([
    title,
    'By Jane Doe',
    paragraphs[0],
    'The town hall',
    paragraphs[1],
    'Who pays?',
    paragraphs[2],
  ]);
  const pieces = article?.removed.map(({ start, end, reason }) => [reason, article.text.slice(start, end)]);
  expect(pieces).toEqual([
    ['byline', 'By Jane Doe'],
    ['caption', 'The town hall'],
  ]);
  expect(article?.headings.map(({ start, end }) => article.text.slice(start, end))).toEqual([title, 'Who pays?']);
});

test('the author in the properties counts where the text names none, and looks like a name', async () => {
  const core = (creator: string) => ({
    'docProps/core.xml': Buffer.from(`<cp:coreProperties><dc:creator>${creator}</dc:creator></cp:coreProperties>`),
  });
  expect((await read(docx(paragraphs, core('Jane Doe')))).article?.byline).toBe('Jane Doe');
  expect((await read(docx(paragraphs, core('user-7')))).article?.byline).toBeNull();
  expect((await read(docx(['By John Roe', ...paragraphs], core('Jane Doe')))).article?.byline).toBe('John Roe');
});

test('a bomb is refused, and pictures are not unpacked', async () => {
  const zeros = new Uint8Array(20 * 1024 * 1024);
  expect((await read(docx(paragraphs, { 'word/more.xml': zeros }))).refusal).toMatchObject({ code: 'too-large' });
  expect((await read(docx(paragraphs, { 'word/media/image1.png': zeros }))).refusal).toBeNull();
});

test.each([
  ['another zip', zipSync({ 'a.txt': Buffer.from('text') }), 'unsupported-format'],
  ['a package without its text', zipSync({ 'word/styles.xml': Buffer.from('<a/>') }), 'damaged'],
  ['no XML', docxOf('<w:p><w:r>'), 'damaged'],
  ['elements 20,000 deep', docxOf('<w:p>'.repeat(20_000) + '</w:p>'.repeat(20_000)), 'damaged'],
  ['nothing in it', docx([]), 'empty'],
])('%s says so', async (_, file, code) => {
  expect((await read(file)).refusal).toMatchObject({ code });
});
