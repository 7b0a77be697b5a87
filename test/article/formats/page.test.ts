import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { paragraphs, title } from './story.ts';

const html = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>
   <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
   <article class="story">${body}</article>
   <div class="related"><h2>More stories</h2><ul><li><a href="/1">Ten years after the flood</a></li></ul></div>
   <script>var ads = "<p>buy</p>";</script><footer><a href="/terms">Terms</a></footer></body></html>`;

const read = (content: string | Uint8Array, contentType: string | null = null) =>
  readArticle(typeof content === 'string' ? Buffer.from(content) : content, { key: 'a', contentType });

async function articleOf(content: string | Uint8Array, contentType: string | null = null) {
  const { article, refusal } = await read(content, contentType);
  expect(refusal).toBeNull();
  if (article === null) throw new Error('unreachable');
  return article;
}

test('the story is taken from a page, and what stands around it is not', async () => {
  const article = await articleOf(page('', html));
  expect(article).toMatchObject({ text: paragraphs.join('\n\n'), title, mediaType: 'text/html', charset: 'utf-8', language: 'en' });
});

test('a heading of the page is none that only repeats a paragraph', async () => {
  const [first, second, third] = paragraphs;
  const heading = second
    .split(' ')
    .slice(0, 8)
    .join(' ')
    .replace(/[,;:]$/, '');
  const article = await articleOf(page('', `<p>${first}</p><h2>${heading}</h2><p>${second}</p><p>${third}</p>`));
  expect(article.headings.map(({ start, end }) => article.text.slice(start, end))).toContain(heading);
  expect(article.removed).toEqual([]);
});

test('headings are headings, captions are listed as removed', async () => {
  const caption = 'The mayor in front of the town hall';
  const article = await articleOf(
    page(
      '',
      `<p>${paragraphs[0]}</p><figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure><p>${paragraphs[1]}</p><h2>What comes next?</h2><p>${paragraphs[2]}</p>`,
    ),
  );
  expect(article.headings.map(({ start, end }) => article.text.slice(start, end))).toContain('What comes next?');
  expect(article.removed.map(({ start, end, reason }) => [reason, article.text.slice(start, end)])).toEqual([['caption', caption]]);
});

describe('title, byline and date', () => {
  const linked = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The bus line' };

  test.each([
    [
      'JSON-LD',
      linked({ ...article, author: { '@type': 'Person', name: 'Jane Doe' }, datePublished: '2019-03-05T10:20:00Z' }),
      'Jane Doe',
      '2019-03-05T10:20:00Z',
    ],
    [
      'a graph',
      linked({
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'WebSite' }, { ...article, author: [{ name: 'Jane Doe' }], datePublished: '2019-03-05' }],
      }),
      'Jane Doe',
      '2019-03-05',
    ],
    [
      'JSON-LD that does not say of which vocabulary it is',
      linked({ '@type': 'NewsArticle', headline: 'Bus &amp; boat', author: [{ name: 'Jane Doe' }], datePublished: '2019-03-05' }),
      'Jane Doe',
      '2019-03-05',
    ],
    [
      'meta',
      '<meta name="author" content="By Jane Doe"><meta property="article:published_time" content="2019-03-05T10:20:00+01:00">',
      'Jane Doe',
      '2019-03-05T10:20:00+01:00',
    ],
    ['nothing', '', null, null],
    ['no JSON', '<script type="application/ld+json">{"@type": NewsArticle</script>', null, null],
    ['an address as the author', '<meta name="author" content="https://example.org/jane">', null, null],
  ])('come from %s', async (_, head, byline, published) => {
    const found = await articleOf(page(head, html));
    expect([found.byline, found.published]).toEqual([byline, published]);
  });

  test.each([
    ['without a vocabulary', { headline: 'Bus &amp; boat' }, 'Bus & boat'],
    ['with a list of vocabularies', { '@context': ['https://schema.org', {}], headline: 'Bus  and boat' }, 'Bus and boat'],
    ['with a name alone', { name: 'Bus and boat' }, 'Bus and boat'],
    ['with an empty headline', { headline: ' ' }, title],
    ['of something else', { '@type': 'Organization', name: 'The Courier' }, title],
  ])('the title is that of JSON-LD %s', async (_, value, expected) => {
    expect((await articleOf(page(linked({ '@type': 'NewsArticle', ...value }), html))).title).toBe(expected);
  });

  test('a page too short for a main text has the title, byline and date of its JSON-LD', async () => {
    const head = linked({ '@type': 'NewsArticle', headline: 'Bus and boat', author: 'Jane Doe', datePublished: '2019-03-05' });
    const short = `<!doctype html><html><head><title>x</title>${head}</head><body>${html}</body></html>`;
    expect(await articleOf(short)).toMatchObject({ title: 'Bus and boat', byline: 'Jane Doe', published: '2019-03-05' });
  });

  test('a byline with a date glued to it loses the date', async () => {
    const found = await articleOf(page('', `<p class="byline">by Jane Doe5 Mar 2019</p>${html}`));
    expect(found.byline).toBe('Jane Doe');
  });
});

describe('the charset', () => {
  const latin = (charset: string): Buffer =>
    Buffer.from(page(charset, `<p>${paragraphs[0]} \x93Caf\xe9,\x94 she said.</p>${html.replaceAll(/[“”]/g, '"')}`), 'latin1');

  test.each([
    ['<meta charset="windows-1252">', 'windows-1252', '“Café,”'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'windows-1252', '“Café,”'],
    ['<meta charset="koi8-r">', 'koi8-r', 'Caf'],
  ])('is that of %s', async (declaration, charset, words) => {
    const article = await articleOf(latin(declaration));
    expect(article).toMatchObject({ charset, warnings: [] });
    expect(article.text).toContain(words);
  });

  test('of the upload comes before that of the page', async () => {
    expect((await articleOf(latin('<meta charset="koi8-r">'), 'text/html; charset=windows-1252')).charset).toBe('windows-1252');
  });
});

describe('pages that are none, or made to hurt', () => {
  test('a fragment is read whole', async () => {
    expect((await articleOf(html)).text).toBe(paragraphs.join('\n\n'));
  });

  test('a page without a story is too short', async () => {
    expect((await read('<!doctype html><title>Bus</title><p>Soon.</p>')).refusal).toMatchObject({ code: 'too-short' });
  });

  test('a page of tables of links is no prose', async () => {
    const links = Array.from({ length: 40 }, (_, index) => `<li><a href="/${index}">Item ${index}</a></li>`).join('');
    expect((await read(`<!doctype html><body><ul>${links}</ul></body>`)).refusal?.code).toMatch(/not-prose|too-short/);
  });

  test.each([
    ['nested 100,000 deep', `<html><body>${'<div>'.repeat(100_000)}${html}`],
    ['of a million elements', `<html><body>${'<b></b>'.repeat(1_000_000)}${html}`],
    ['with end tags of what is not open', `<html><body>${'<div>'.repeat(4000)}${'</b>'.repeat(4000)}${html}`],
  ])('a page %s is answered', { timeout: 60_000 }, async (_, hostile) => {
    const { article, refusal } = await read(hostile);
    if (refusal === null) expect(article.text).toContain(paragraphs[0]);
    else expect(refusal.code).toBe('too-complex');
  });

  test('elements 1,000 deep are flattened and keep their words', { timeout: 60_000 }, async () => {
    expect((await articleOf(`<html><body>${'<div>'.repeat(1000)}${html}`)).text).toContain(paragraphs[0]);
  });

  test('a page of 10 MB, most of it scripts, is read', { timeout: 60_000 }, async () => {
    const scripts = `<script>${'var x = "<p>no</p>";'.repeat(500)}</script>`.repeat(1000);
    expect((await articleOf(page(scripts, html))).text).toBe(paragraphs.join('\n\n'));
  });
});
