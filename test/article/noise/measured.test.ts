import { describe, expect, test } from 'vitest';
import { findingOf } from '../../../scripts/noise/finding.ts';
import { type MarkedArticle, markedArticles, parseMarkedArticle } from '../../../scripts/noise/marked-article.ts';
import { misses, type Share, scoreNoise } from '../../../scripts/noise/score.ts';

const share = ({ right, all }: Share): number => right / all;

const scored = async (articles: readonly MarkedArticle[]) => scoreNoise(await Promise.all(articles.map(findingOf)));

describe('noise in articles marked by hand', () => {
  test('is all that is removed, where rules are written and where they are only measured', async () => {
    const articles = [...(await markedArticles('development')), ...(await markedArticles('held-out'))];
    const { characters, spans } = await scored(articles);
    expect(articles.length).toBeGreaterThanOrEqual(118);
    expect(share(characters.precision)).toBeGreaterThanOrEqual(0.99);
    expect(share(spans.precision)).toBeGreaterThanOrEqual(0.99);
  });

  test('is found, nine tenths of it, in the articles on which rules were first written, and nothing else', async () => {
    const first = (await markedArticles('development')).filter(({ name }) => Number.parseInt(name, 10) <= 30);
    const { characters, spans } = await scored(first);
    expect(first).toHaveLength(30);
    expect(Math.min(share(characters.precision), share(spans.precision))).toBeGreaterThanOrEqual(0.99);
    expect(Math.min(share(characters.recall), share(spans.recall))).toBeGreaterThanOrEqual(0.9);
  });

  test('is mostly removed where rules are written', async () => {
    const { characters, spans } = await scored(await markedArticles('development'));
    expect(share(characters.recall)).toBeGreaterThanOrEqual(0.82);
    expect(share(spans.recall)).toBeGreaterThanOrEqual(0.82);
  });
});

describe('marks', () => {
  test('give the text without them and where they were', () => {
    const { text, marked } = parseMarkedArticle('a.txt', 'Title\n\n⟦byline⟧By Ann Poe⟦/⟧\n\nThe story.');
    expect(text).toBe('Title\n\nBy Ann Poe\n\nThe story.');
    expect(marked).toEqual([{ start: 7, end: 17, reason: 'byline' }]);
  });

  test.each([['⟦byline⟧By Ann Poe'], ['By Ann Poe⟦/⟧'], ['⟦byline⟧By ⟦credit⟧Ann⟦/⟧'], ['⟦adverts⟧Buy⟦/⟧']])('%# fail: %s', (source) => {
    expect(() => parseMarkedArticle('a.txt', source)).toThrow('a.txt: ');
  });
});

describe('a score', () => {
  const article = parseMarkedArticle('a.txt', 'Story one.\n\n⟦caption⟧A boat.⟦/⟧\n\n⟦credit⟧Ann Poe⟦/⟧');
  const boat = { start: 12, end: 19, reason: 'caption' as const };

  test('counts characters without white space, and spans', () => {
    const story = { start: 0, end: 10, reason: 'repeated' as const };
    const { characters, spans } = scoreNoise([{ article, removed: [story, boat] }]);
    expect(characters).toEqual({ precision: { right: 6, all: 15 }, recall: { right: 6, all: 12 } });
    expect(spans).toEqual({ precision: { right: 1, all: 2 }, recall: { right: 1, all: 2 } });
  });

  test('names what is wrong and what was missed', () => {
    const { wrong, missed } = misses({ article, removed: [{ start: 0, end: 19, reason: 'promotion' }] });
    expect(wrong).toEqual([{ start: 0, end: 19, reason: 'promotion' }]);
    expect(missed).toEqual([{ start: 21, end: 28, reason: 'credit' }]);
  });
});
