import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarize } from '../../lib/summarize.ts';
import type { Summary } from '../../lib/summary-format.ts';
import { atom } from '../../lib/web/atom.ts';
import { table } from '../../lib/web/csv.ts';
import { html } from '../../lib/web/html.ts';
import { jsonLd } from '../../lib/web/json-ld.ts';
import { paint } from '../../lib/web/paint.ts';
import { summaryPage } from '../../lib/web/summary-page.ts';
import { pageAssets, pageAssetsFile } from '../../scripts/generate-page-assets.ts';

const pageOf = (summary: Summary, text: string | null): string =>
  summaryPage({ summary, text, address: 'https://example.org/summaries/x', textUrl: '/articles/x/text', alternates: [] });

test('style sheet and script are those of lib/web/assets (npm run generate)', async () => {
  expect(await readFile(pageAssetsFile, 'utf8')).toBe(await pageAssets());
});

describe('markup', () => {
  test('whatever is not markup is escaped', () => {
    expect(html`<p title="${'"><script>'}">${['<b>', html`<i>${"'&"}</i>`]}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;<i>&#39;&amp;</i></p>',
    );
  });

  test('characters that turn the text around are shown by their names', () => {
    expect(html`${'a\u202eb\u2066c\u0007'}`.markup).toBe('a[U+202E]b[U+2066]c[U+0007]');
  });
});

describe('painting', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  test('every place shows the first item that covers it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 8 }), (items) => {
        const runs = paint(items);
        for (let place = 0; place < 41; place++) {
          const covers = ({ start, end }: { start: number; end: number }) => start <= place && place < end;
          const first = items.findIndex((spans) => spans.some(covers));
          expect(runs.filter(covers).map(({ item }) => item)).toEqual(first === -1 ? [] : [first]);
        }
      }),
    );
  });
});

describe('an article that is an attack', () => {
  const hostile = [
    '</style></script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">here</a>',
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    '<!--',
    ']]>',
    '&lt;script&gt;',
    '\u202egnp.exe',
  ];
  const sentence = (words: string) =>
    `Mayor Ana ${words} Ruiz said on Monday that the bridge ${words} will reopen in May at a cost of $4 million.`;
  const text = `Title ${hostile.join(' ')}\n\n${hostile.map(sentence).join('\n\n')}\n\n${hostile.map((words) => `“Quote ${words} of 12 percent,” Ruiz said.`).join(' ')}`;
  const summary = { ...summarize({ text, title: hostile.join(' '), byline: hostile.join(' ') }), id: hostile.join('') };

  test('shows as text: no element, handler or link of it comes to life', () => {
    expect(summary.claims.length).toBeGreaterThan(1);
    const page = pageOf(summary, text);
    const body = page.slice(page.indexOf('<body>'), page.lastIndexOf('<script>'));
    const tags = [...body.matchAll(/<([a-z][a-z0-9]*)((?: [A-Za-z-]+(?:="[^"<>]*")?)*)\s*\/?>/g)];
    expect(tags).toHaveLength(body.match(/<(?!\/)/g)?.length ?? 0); // every "<" begins a tag that we wrote
    for (const [, name, attributes = ''] of tags) {
      expect(name).not.toMatch(/^(script|style|img|iframe|object|base|form|input)$/);
      for (const [, attribute, value = ''] of attributes.matchAll(/ ([A-Za-z-]+)(?:="([^"]*)")?/g)) {
        expect(attribute).not.toMatch(/^(on.*|style|autofocus|srcdoc|src)$/);
        if (attribute === 'href') expect(value).toMatch(/^[#/]/);
      }
    }
    for (const words of hostile) expect(body).toContain(html`${words}`.markup);
  });

  test('stays one well-formed entry of a feed', () => {
    const feed = { title: hostile.join(), homeAddress: 'https://example.org/', feedAddress: 'https://example.org/f' };
    const markup = atom({ ...feed, items: [{ summary, address: 'https://example.org/a', updated: '2026-03-01T00:00:00Z' }] });
    const tags = new Set(markup.match(/<[a-z]+/g));
    const known = ['<feed', '<id', '<title', '<updated', '<author', '<name', '<link', '<entry', '<summary', '<content'];
    expect([...tags].filter((tag) => !known.includes(tag))).toEqual([]);
  });

  test('computes nothing in a spreadsheet', () => {
    expect(table([['=1+1', '@x', '-2', '+3', 'a,"b"', -1]])).toBe(`\ufeff'=1+1,'@x,'-2,'+3,"a,""b""",-1\r\n`);
  });
});

test('ten thousand claims over each other are shown in linear time and size', { timeout: 20_000 }, () => {
  const text = 'word '.repeat(20_000);
  const base = summarize(
    'Mayor Ana Ruiz said on Monday that the bridge will reopen in May. Repairs took two years and cost $4 million in all.',
  );
  const claim = base.claims[0];
  if (!claim) throw new Error('no claim');
  const claims = Array.from({ length: 10_000 }, (_, index) => ({
    ...claim,
    id: `c${index + 1}`,
    text: 'word',
    start: 5 * index,
    end: 100_000,
    attribution: null,
  }));
  const page = pageOf({ ...base, claims, attributions: [], removed: [] }, text);
  expect(page.length).toBeLessThan(30_000_000);
  expect(page.match(/class="label/g)).toHaveLength(10_000);
});

test('lists without bullets say that they are lists, which Safari takes from them', () => {
  const page = pageOf(
    summarize('Mayor Ana Ruiz said on Monday that the bridge will reopen in May. Repairs took two years and cost $4 million.'),
    null,
  );
  const unmarked = ['claims', 'speakers', 'facts quiet'].filter((name) => !new RegExp(`<[uo]l class="${name}" role="list">`).test(page));
  expect(unmarked).toEqual([]);
});

describe('a speaker of whom only a pronoun is known', () => {
  const text =
    'Someone phoned the station on Monday. He said the bridge would be closed for repairs until May. Later they said that the tunnel would be closed, too. Officials said the repairs will cost $4 million in all.';
  const summary = summarize(text);
  const page = pageOf(summary, text);
  const names = [...page.matchAll(/<details><summary><b><bdi>([^<]*)/g)].map(([, name]) => name);

  test('is nobody named, and two of them are not one', () => {
    expect(summary.attributions.map(({ source }) => source?.text.toLowerCase())).toEqual(['he', 'they', 'officials']);
    expect(names).toEqual(['Nobody named', 'Officials']);
    expect(page).toContain('<b><bdi>Nobody named</bdi></b> (“<bdi>He</bdi>”)');
    expect(page).not.toContain('(“<bdi>Officials');
  });
});

describe('the language of the article', () => {
  const french =
    'Le pont rouvre en mai\n\nLa maire Ana Ruiz a annoncé lundi que le pont de la ville sera rouvert au mois de mai, après deux ans de travaux. Les réparations ont coûté quatre millions.';

  test.each([
    ['fr', ' lang="fr"'],
    [null, ' lang=""'],
  ])('is told to screen readers where it is not that of the page: %s', (language, attribute) => {
    const summary = summarize(french);
    const page = pageOf({ ...summary, article: { ...summary.article, language } }, french);
    for (const start of ['<h1 dir="auto"', '<p dir="auto"', '<a href="#c1-text"']) expect(page).toContain(`${start}${attribute}`);
    expect(page).toMatch(/<a class="label [^>]* lang="en">/);
    expect(page.includes(', in French')).toBe(language !== null);
    expect(page).not.toContain('in its own voice');
  });

  test('is not told where both are English', () => {
    const text = 'The bridge will reopen in May, Mayor Ana Ruiz said. Repairs of the bridge took two years and cost $4 million in all.';
    const page = pageOf(summarize(text), text);
    expect(page.match(/ lang=/g)).toHaveLength(1);
    expect(page).toContain('in its own voice');
  });
});

describe('linked data', () => {
  const text =
    'Bridge 😀 to reopen\n\n“We will 😀 not close it again for ten years,” Mayor Ana Ruiz said, “or so I hope.” The repairs cost $4 million and took two years in all.';
  const document = jsonLd({ summary: summarize(text), text, address: 'https://example.org/s', textAddress: 'https://example.org/t' });
  // biome-ignore lint/suspicious/noExplicitAny: a JSON document
  const graph = document['@graph'] as any[];

  test('positions count code points, and the words beside are the text’s', () => {
    const characters = [...text];
    const targets = graph.filter(({ type }) => type === 'Annotation').flatMap(({ target }) => target);
    expect(targets.length).toBeGreaterThan(2);
    for (const { selector } of targets) {
      const [quote, position] = selector;
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  test('quotations name who spoke', () => {
    const quotation = graph.find((node) => node['@type'] === 'Quotation');
    const speaker = graph.find((node) => node['@id'] === quotation.spokenByCharacter['@id']);
    expect(speaker).toMatchObject({ '@type': 'Person', name: 'Ana Ruiz' });
  });
});
