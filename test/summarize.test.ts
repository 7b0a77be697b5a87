import { describe, expect, test } from 'vitest';
import { type ArticleFile, type GivenFile, type Summary, summarize, summarizeFile } from '../lib/index.ts';

const lead = 'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.';
const quoted = '“We have waited for this bus for twenty years,” Mayor Lena Moss said, “and now it comes.”';
const story = `${lead}\n\n${quoted}\n\nOfficials warned that costs could rise by 12 percent by 2027.`;

const file = (content: string | Uint8Array, more: Partial<ArticleFile> = {}): ArticleFile => {
  const body = typeof content === 'string' ? Buffer.from(content) : content;
  return { key: 'news/story.txt', body, bytes: body.length, contentType: null, etag: null, versionId: null, lastModified: null, ...more };
};

describe('summarize', () => {
  test('tells what an article says and who says it', () => {
    const summary = summarize({ text: story, id: 'a1', title: 'Bus line approved', byline: 'Jane Doe', published: '2019-03-05' });
    expect(summary).toMatchObject({
      id: 'a1',
      status: 'ready',
      problem: null,
      article: { title: 'Bus line approved', byline: 'Jane Doe', published: '2019-03-05', language: 'en', words: 48, sentences: 3 },
      source: { key: 'a1', bytes: Buffer.byteLength(story), mediaType: 'text/plain', charset: null },
      text: { length: story.length, offsetUnit: 'utf16' },
    });
    expect(summary.attributions.map(({ content, source }) => [source?.name ?? null, content.text])).toContainEqual([
      'Lena Moss',
      expect.stringContaining('We have waited for this bus for twenty years,” … “and now it comes'),
    ]);
  });

  test('takes a string', () => {
    expect(summarize(story)).toMatchObject({ id: 'text', status: 'ready' });
  });

  test('gives offsets into the text as it was given', () => {
    const text = `\ufeff${story.replaceAll('\n', '\r\n')}`;
    const [sentence] = summarize(text).summary.sentences;
    expect(text.slice(sentence?.start, sentence?.end)).toBe(sentence?.text);
  });

  test('refuses options that make no sense', () => {
    expect(() => summarize(story, { maxClaims: 0 })).toThrow('maxClaims: expected a whole number from 1 to 100, got `0`');
    expect(() => summarize(story, { maxSentences: 1.5 })).toThrow('maxSentences: expected a whole number from 1 to 20, got `1.5`');
  });

  test('refuses what is no text', () => {
    expect(() => summarize(undefined as unknown as string)).toThrow('expected a text or an object with a `text`, got `undefined`');
  });
});

describe('summarizeFile', () => {
  test('says which version of which file it read', async () => {
    const version = { etag: 'abc', versionId: 'v1', lastModified: '2024-02-03T10:20:30Z', contentType: 'text/plain' };
    expect((await summarizeFile(file(story, version))).source).toEqual({
      key: 'news/story.txt',
      etag: 'abc',
      versionId: 'v1',
      lastModified: '2024-02-03T10:20:30Z',
      bytes: Buffer.byteLength(story),
      mediaType: 'text/plain',
      charset: 'utf-8',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('needs no more than a name and the bytes', async () => {
    const body = Buffer.from(story);
    expect(await summarizeFile({ key: 'news/story.txt', body })).toEqual(await summarizeFile(file(story)));
    expect(await summarizeFile({ key: 'news/story.txt', body, etag: undefined } as unknown as GivenFile)).toEqual(
      await summarizeFile(file(story)),
    );
  });

  test.each([
    [{ body: new Uint8Array() }, 'expected a file with a text as its `key`, got `undefined`'],
    [{ key: 'a.txt' }, 'expected a file with bytes as its `body`, got `undefined`'],
    [{ key: 'a.txt', body: story }, 'expected a file with bytes as its `body`, got `string`'],
    [{ key: 'a.txt', body: null }, 'expected a file without a `body` to say how many `bytes` it has'],
  ])('refuses what is no file: %j', async (given, message) => {
    await expect(summarizeFile(given as GivenFile)).rejects.toThrow(message);
  });

  test('leaves what is not the story out of everything else', async () => {
    const noise = '{"message":"The licence key of 12 percent is not set, Lena Moss said."}';
    const summary = await summarizeFile(file(`${story}\n\n${noise}`));
    expect(summary.removed).toEqual([{ start: story.length + 2, end: story.length + 2 + noise.length, reason: 'machine-text' }]);
    expect(JSON.stringify([summary.claims, summary.summary])).not.toContain('licence key');
  });
});

describe('bad input', () => {
  const nothing = { summary: { text: '', sentences: [] }, claims: [], attributions: [], entities: [] };
  const large = 50 * 1024 * 1024;

  test.each<[string, ArticleFile, Summary['status'], string, string]>([
    ['an empty file', file(''), 'insufficient-text', 'empty', 'holds no text'],
    ['white space', file(' \n\n '), 'insufficient-text', 'empty', 'holds no text'],
    ['a folder marker', file('', { key: 'news/' }), 'unreadable', 'folder-marker', 'ends with "/"'],
    ['random bytes', file(Uint8Array.from({ length: 999 }, (_, index) => (index * index * 31) % 256)), 'unreadable', 'binary', 'not text'],
    ['NUL bytes', file(story.replaceAll(' ', '\0')), 'unreadable', 'binary', 'NUL'],
    ['a picture', file(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), 'unreadable', 'unsupported-format', 'a PNG image'],
    ['50 MB that were not fetched', file('', { body: null, bytes: large }), 'unreadable', 'too-large', '52428800 bytes'],
    ['50 MB that were fetched', file(new Uint8Array(large).fill(0x61)), 'unreadable', 'too-large', '52428800 bytes'],
    ['one word', file('Bus'), 'insufficient-text', 'too-short', '1 word'],
    ['quotation marks only', file('"'.repeat(500)), 'insufficient-text', 'not-prose', 'no words'],
    ['emoji only', file('🚌 '.repeat(100)), 'insufficient-text', 'not-prose', 'no words'],
  ])('%# of %s is answered by a summary that says why', async (_, input, status, code, detail) => {
    const summary = await summarizeFile(input);
    expect(summary).toMatchObject({ status, problem: { code }, ...nothing });
    expect(summary.problem?.detail).toContain(detail);
  });

  test('of 50 MB of text is answered, too', () => {
    expect(summarize('word '.repeat(large / 5))).toMatchObject({ status: 'unreadable', problem: { code: 'too-large' }, text: null });
  });

  test.each([
    ['in another charset', Buffer.from(story.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')],
    ['without a full stop', story.replaceAll('.', '')],
    ['on one line of 100,000 characters', `${lead} ${quoted} `.repeat(540)],
    ['with an emoji between all words', story.replaceAll(' ', ' 🚌 ')],
    ['that opens quotation marks and never closes them', story.replaceAll('”', '')],
  ])('%# %s is summarized', async (_, content) => {
    const summary = await summarizeFile(file(content));
    expect(summary).toMatchObject({ status: 'ready', problem: null });
    expect(summary.summary.sentences.length).toBeGreaterThan(0);
  });

  test('written from right to left is summarized, with a warning about the language', async () => {
    const arabic =
      'وافق مجلس المدينة يوم الاثنين على ميزانية العام المقبل بعد أطول جلسة في السنة. وقالت رئيسة البلدية إن المدينة أنفقت القليل على مدارسها.';
    const summary = await summarizeFile(file(arabic));
    expect(summary).toMatchObject({ status: 'ready', article: { language: 'ar' }, warnings: [{ code: 'language' }] });
    expect(summary.summary.sentences.length).toBeGreaterThan(0);
  });
});
