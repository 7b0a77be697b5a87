import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { docx } from './made-files.ts';
import { paragraphs, title } from './story.ts';

const story = paragraphs.join('\n\n');
const read = (content: string | Uint8Array, key = 'story', contentType: string | null = null) =>
  readArticle(typeof content === 'string' ? Buffer.from(content) : content, { key, contentType });
const html = paragraphs.map((text) => `<p>${text}</p>`).join('');

describe('JSON', () => {
  test.each([
    [
      'ninjs 1',
      {
        uri: 'urn:1',
        pubstatus: 'usable',
        headline: title,
        byline: 'By Jane Doe',
        versioncreated: '2019-03-05T10:20:00Z',
        body_xhtml: html,
      },
    ],
    [
      'ninjs 3',
      {
        uri: 'urn:1',
        pubstatus: 'stat:usable',
        headlines: [
          { role: 'short', value: 'Bus' },
          { role: 'main', value: title },
        ],
        by: 'Jane Doe',
        firstcreated: '2019-03-05T10:20:00Z',
        bodies: [
          { role: 'teaser', value: 'Bus.' },
          { role: 'main', contenttype: 'text/html', value: html },
        ],
      },
    ],
    [
      'schema.org',
      {
        '@type': 'NewsArticle',
        headline: title,
        author: [{ name: 'Jane Doe' }],
        datePublished: '2019-03-05T10:20:00Z',
        articleBody: story,
      },
    ],
    ['what scrapers write', [{ article: { title, authors: ['Jane Doe'], published: 1551781200, text: story } }]],
  ])('%s', async (_, value) => {
    const { article, refusal } = await read(JSON.stringify(value));
    expect(refusal).toBeNull();
    expect(article).toMatchObject({
      text: story,
      title,
      byline: 'Jane Doe',
      published: '2019-03-05T10:20:00Z',
      mediaType: 'application/json',
    });
  });

  test.each([
    ['a time', '2030-01-05T06:00:00+01:00', 'The item is embargoed until 2030-01-05T06:00:00+01:00.'],
    ['no date', 'until the speech', 'The item is embargoed; its `embargoed` is no date.'],
  ])('an embargo is told: %s', async (_, embargoed, detail) => {
    const { article } = await read(JSON.stringify({ embargoed, body_text: story }));
    expect(article?.warnings).toEqual([{ code: 'embargo', detail }]);
  });

  test.each(['', null, '0001-01-01T00:00:00Z'])('%j is no embargo', async (embargoed) => {
    expect((await read(JSON.stringify({ embargoed, body_text: story }))).article?.warnings).toEqual([]);
  });

  test('several authors make one byline', async () => {
    const names = async (authors: unknown) => (await read(JSON.stringify({ authors, text: story }))).article?.byline;
    expect(await names(['Jane Doe', { name: 'John Roe' }, '', 'Ann Poe'])).toBe('Jane Doe, John Roe and Ann Poe');
    expect(await names([null, {}])).toBeNull();
  });

  test.each([
    ['a withheld item', { pubstatus: 'withheld', body_text: story }, 'withheld'],
    ['a withheld item, as NewsML-G2 writes it', { pubstatus: 'stat:withheld', body_text: story }, 'withheld'],
    ['an item of a status that we do not know', { pubstatus: 'hold', body_text: story }, 'withheld'],
    ['a canceled item, also without a text', { pubstatus: 'canceled', headline: title }, 'withheld'],
    ['several items', [{ text: story }, { text: story }], 'unsupported-format'],
    ['no known field', { words: story }, 'no-text'],
    ['a number', [1], 'no-text'],
  ])('%s is refused', async (_, value, code) => {
    expect((await read(JSON.stringify(value))).refusal).toMatchObject({ status: 'unreadable', code });
  });
});

describe('Markdown', () => {
  const body = `# ${title}\n\n${paragraphs[0].replace('a new bus line', '**a new [bus line](https://example.org/bus)**')}\n\n- ${paragraphs[1]}\n\n## Who pays?\n\n> ${paragraphs[2]}\n\n\`\`\`\ncode\n\`\`\`\n`;

  test('is its words, and front matter gives the facts', async () => {
    const file = `---\ntitle: "Bus line: approved"\nauthor: [Jane Doe, John Roe]\ndate: 2019-03-05\n---\n${body}`;
    const { article } = await read(file);
    expect(article).toMatchObject({
      title: 'Bus line: approved',
      byline: 'Jane Doe and John Roe',
      published: '2019-03-05',
      mediaType: 'text/markdown',
    });
    expect(article?.text.split('\n\n').slice(0, 5)).toEqual([title, paragraphs[0], paragraphs[1], 'Who pays?', paragraphs[2]]);
    expect(article?.removed).toEqual([expect.objectContaining({ reason: 'machine-text' })]);
  });

  test('by its name alone has its first heading as the title', async () => {
    expect((await read(body, 'a.md')).article).toMatchObject({ title, byline: null });
  });

  test('whose front matter is no YAML is read without it', async () => {
    expect((await read(`---\ntitle: [\n---\n${body}`)).article).toMatchObject({ title });
  });
});

describe('e-mail', () => {
  const head = [
    'From: Jane Doe <jane@example.org>',
    'To: desk@example.org',
    `Subject: Fwd: ${title}`,
    'Date: Tue, 5 Mar 2019 10:20:00 +0100',
    'MIME-Version: 1.0',
  ];
  const mail = (...lines: string[]): string => [...head, ...lines].join('\r\n');

  test('is its text part', async () => {
    const quoted = story.replaceAll('“', '=E2=80=9C').replaceAll('”', '=E2=80=9D').replaceAll('\n', '\r\n');
    const file = mail('Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', quoted);
    expect((await read(file)).article).toMatchObject({
      text: story,
      title,
      byline: 'Jane Doe',
      published: '2019-03-05T09:20:00Z',
      mediaType: 'message/rfc822',
    });
  });

  test('or its HTML part', async () => {
    const file = mail(
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(html).toString('base64'),
    );
    expect((await read(file)).article).toMatchObject({ text: story, title });
  });
});

describe('gzip', () => {
  test('of any format is unpacked', async () => {
    expect((await read(gzipSync(story), 'a.txt.gz')).article).toMatchObject({ text: story, mediaType: 'text/plain' });
    expect((await read(gzipSync(docx(paragraphs)))).article?.text).toBe(story);
    expect((await read(gzipSync(`# ${title}\n\n${story}`), 'a.md.gz')).article).toMatchObject({ mediaType: 'text/markdown', title });
  });

  test.each([
    ['a bomb', gzipSync(new Uint8Array(100 * 1024 * 1024)), 'too-large'],
    ['one in another', gzipSync(gzipSync(story)), 'unsupported-format'],
    ['one that was cut', gzipSync(story).subarray(0, 60), 'damaged'],
  ])('%s is refused', async (_, file, code) => {
    expect((await read(file)).refusal).toMatchObject({ status: 'unreadable', code });
  });
});

describe('the language', () => {
  test.each([
    [
      'fr',
      'French',
      'Le conseil municipal de Marlow a approuvé lundi une nouvelle ligne de bus après deux heures de débat. La maire a déclaré que la ligne ouvrirait au printemps et transporterait neuf cents personnes par jour.',
    ],
    [
      'de',
      'German',
      'Der Stadtrat von Marlow hat am Montag nach zwei Stunden Debatte eine neue Buslinie beschlossen. Die Bürgermeisterin sagte, die Linie werde im Frühjahr eröffnet und täglich etwa neunhundert Menschen befördern.',
    ],
    [
      'ru',
      'Russian',
      'Городской совет Марлоу в понедельник после двух часов дебатов одобрил новую автобусную линию. Мэр заявила, что линия откроется весной и будет перевозить около девятисот человек в день в обе стороны.',
    ],
  ])('%s is named, with a warning', async (language, name, text) => {
    const { article } = await read(text);
    expect(article).toMatchObject({
      language,
      warnings: [{ code: 'language', detail: expect.stringContaining(`is not English but ${name}:`) }],
    });
  });
});
