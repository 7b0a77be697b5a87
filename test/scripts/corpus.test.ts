import { describe, expect, test } from 'vitest';
import { parseAnnotatedArticle } from '../../scripts/corpus/annotated-article.ts';
import { parseMarkup } from '../../scripts/corpus/markup.ts';
import { quotationMode, quotedSpans } from '../../scripts/corpus/quotation-mode.ts';
import { articleFiles, goldLine, readArticle, readCorpus } from '../../scripts/corpus.ts';

const articleWith = (body: string, entities = '@ruiz person: Ana Ruiz'): string =>
  `id: example\nkind: wire report\nsplit: train\n${entities}\n\n${body}\n`;

const slices = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('the markup', () => {
  test('gives back the plain text, the parts and the mentions', () => {
    const body = '{t1 “It is shut,”} {s1 [Mayor Ana Ruiz]@ruiz} {c1 said}. {t1 “Ask her@ruiz.”}';
    const { text, attributions, entities } = parseAnnotatedArticle(articleWith(body));
    expect(text).toBe('“It is shut,” Mayor Ana Ruiz said. “Ask her.”');
    const [attribution] = attributions;
    expect(slices(text, attribution?.source ?? [])).toEqual(['Mayor Ana Ruiz']);
    expect(slices(text, attribution?.cue ?? [])).toEqual(['said']);
    expect(slices(text, attribution?.content ?? [])).toEqual(['“It is shut,”', '“Ask her.”']);
    expect(attribution).toMatchObject({ name: 'Ana Ruiz', speech: true, mode: 'direct' });
    expect(slices(text, entities[0]?.mentions ?? [])).toEqual(['Mayor Ana Ruiz', 'her']);
  });

  test('shares a part between attributions, and tells beliefs from speech', () => {
    const { attributions } = parseAnnotatedArticle(
      articleWith('{s1,2 Ruiz@ruiz} {b1 opposes} {t1 the tax} and {c2 called} {t2 it “theft.”}'),
    );
    expect(attributions.map(({ source, speech, mode }) => ({ source, speech, mode }))).toEqual([
      { source: [{ start: 0, end: 4 }], speech: false, mode: 'indirect' },
      { source: [{ start: 0, end: 4 }], speech: true, mode: 'mixed' },
    ]);
  });

  test.each([
    ['a possessive', '{s1 Ruiz@ruiz’s} {c1 promise} {t1 to resign}', 'Ana Ruiz'],
    ['an owner is not the head', '{s1 Ruiz@ruiz’s rivals} {c1 said} {t1 no}', null],
    ['nor is a possessive pronoun', 'Ruiz@ruiz left, {s1 her@ruiz rivals} {c1 said}, {t1 early}', null],
    ['one of several', '{s1 Ruiz@ruiz and Lund} {c1 said} {t1 no}', null],
    ['the widest mention', '{s1 [Ruiz@ruiz’s deputy]@deputy} {c1 said} {t1 no}', 'Bo Lund'],
    ['a mention later in the source', '{s1 aides to Ruiz@ruiz} {c1 said} {t1 no}', null],
    ['no source', 'Ruiz@ruiz {c1 reportedly} {t1 left}', null],
  ])('names the source: %s', (_, body, name) => {
    const entities = '@ruiz person: Ana Ruiz\n@deputy person: Bo Lund';
    const rest = body.includes('@deputy') ? '' : ' Lund@deputy';
    expect(parseAnnotatedArticle(articleWith(body + rest, entities)).attributions[0]?.name).toBe(name);
  });

  test('takes an escaped mark literally', () => {
    expect(parseMarkup('\\[sic\\] \\@marlow \\{1\\} \\\\').text).toBe('[sic] @marlow {1} \\');
  });

  test.each([
    ['a part in a part', '{s1 Ruiz {c1 said}}', /inside another/],
    ['a part in a mention', '[Mayor {s1 Ruiz}]@ruiz', /inside another/],
    ['a part that is never closed', '{s1 Ruiz@ruiz', /never closed/],
    ['a closing brace too many', 'Ruiz@ruiz said}', /closes nothing/],
    ['a bracket across a brace', '{s1 [Ruiz}]@ruiz', /closes nothing/],
    ['a mention without a handle', '[Ruiz] said', /expected a handle/],
    ['white space inside a part', '{s1 Ruiz@ruiz } {c1 said} {t1 no}', /white space/],
    ['an unknown role', '{x1 Ruiz@ruiz}', /expected \{s1/],
    ['a number left out', '{s2 Ruiz@ruiz} {c2 said} {t2 no}', /expected attribution 1/],
    ['no content', '{s1 Ruiz@ruiz} {c1 said} nothing', /no content/],
    ['an entity that is not in the header', 'Ruiz@ruiz and Lund@lund', /@lund is not in the header/],
    ['an entity that is never mentioned', 'Nobody.', /@ruiz is never mentioned/],
  ])('refuses %s', (_, body, problem) => {
    expect(() => parseAnnotatedArticle(articleWith(body))).toThrow(problem);
  });
});

describe('the mode of a quotation', () => {
  test.each([
    ['“No,” she said.', 'No', 'direct'],
    ['She said no.', 'no', 'indirect'],
    ['He called it “a joke” twice.', 'it “a joke”', 'mixed'],
    ['He called it "a joke" twice.', '"a joke"', 'direct'],
    ['She said: ‘It’s the players’ fault, isn’t it?’ and left.', '‘It’s the players’ fault, isn’t it?’', 'direct'],
    ['The players’ bus was late, he said.', 'The players’ bus was late', 'indirect'],
    ['“This goes on', '“This goes on', 'direct'],
  ])('%s: %s is %s', (text, content, mode) => {
    const start = text.indexOf(content);
    expect(quotationMode(text, [{ start, end: start + content.length }], quotedSpans(text))).toBe(mode);
  });
});

// One that runs on in the next paragraph has no closing mark.
const QUOTATION = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|‘.*$/gu;
// Not that of "Inc.", "U.S.", "a.m." or an ellipsis.
const FULL_STOP = /(?<![.A-Z]|\b[A-Z][a-z]{1,2}|[ap]\.m)\.$/u;

describe('the corpus', async () => {
  const files = await articleFiles();
  const articles = await readCorpus();

  test('holds articles whose ids are unique', () => {
    expect(articles.length).toBeGreaterThan(0);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  describe.each(files)('%s', (file) => {
    test('is named after its number and id, and its number decides the split', async () => {
      const { id, split } = await readArticle(file);
      const number = Number(file.slice(0, 3));
      expect(file).toBe(`${String(number).padStart(3, '0')}-${id}.txt`);
      expect(split).toBe(number % 3 === 0 ? 'test' : 'train');
    });

    test('has spans inside the text, in order, with no two parts on the same words', async () => {
      const { text, attributions, entities } = await readArticle(file);
      for (const { source, cue, content } of attributions) {
        const parts = [...source, ...cue, ...content].toSorted((a, b) => a.start - b.start);
        parts.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        });
      }
      for (const { start, end } of entities.flatMap(({ mentions }) => mentions)) {
        expect(text.slice(start, end).trim()).not.toBe('');
      }
    });

    test('keeps the conventions: a cue each, no comma or full stop outside quotation marks, marks in pairs', async () => {
      const { text, attributions } = await readArticle(file);
      for (const { number, source, cue, content } of attributions) {
        expect(cue, `${number} has a cue`).not.toEqual([]);
        for (const slice of slices(text, [...source, ...content])) {
          const unquoted = slice.replace(QUOTATION, '“”');
          expect(unquoted).not.toMatch(/[,;:]$/u);
          // A turn of a transcript ("Q: …") is whole sentences.
          if (slices(text, cue).join() !== ':') expect(unquoted).not.toMatch(FULL_STOP);
          expect(unquoted).not.toMatch(/^[^“]*”(?<!“”)/u);
        }
      }
    });

    test('names every entity as its text does', async () => {
      const { text, entities } = await readArticle(file);
      for (const { name } of entities) if (name !== null) expect(text).toContain(name);
    });

    test('is read back from its gold line', async () => {
      const article = await readArticle(file);
      const gold = JSON.parse(goldLine(article)) as { text: string; attributions: { content: [number, number][] }[] };
      expect(gold.attributions.map(({ content }) => content.map(([start, end]) => gold.text.slice(start, end)))).toEqual(
        article.attributions.map(({ content }) => slices(article.text, content)),
      );
    });
  });
});
