import { describe, expect, test } from 'vitest';
import { confinedSummarizer } from '../../lib/confined/confined-summarizer.ts';
import { summarizeFile } from '../../lib/summarize.ts';
import { memoryArticles } from '../memory-stores.ts';
import { summaryOf } from '../summaries.ts';

const moduleOf = (name: string): URL => new URL(name, import.meta.url);

/** An article that makes the process of `module.ts` do what its text says. */
async function article(deed: string) {
  const articles = memoryArticles();
  articles.put('a.txt', deed);
  const stored = await articles.read('a.txt');
  if (stored === null) throw new Error('it was put a line above');
  return stored;
}

const confined = ({ timeMillis = 60_000, heapMegabytes = 64 } = {}) =>
  confinedSummarizer({ module: moduleOf('module.ts'), timeMillis, heapMegabytes });

describe('a process with limits', { timeout: 60_000 }, () => {
  test('answers one article after the other', async () => {
    const summarize = confined();
    for (const text of ['one', 'two']) expect(await summarize(await article(text))).toEqual(summaryOf(await article(text)));
  });

  test.each([
    ['for ever', { timeMillis: 300 }, { name: 'LimitError', code: 'too-slow' }],
    ['for ever, in steps', { timeMillis: 300 }, { name: 'LimitError', code: 'too-slow' }],
    ['a pattern that goes back', { timeMillis: 300 }, { name: 'LimitError', code: 'too-slow' }],
    ['a promise that is never kept', { timeMillis: 300 }, { name: 'LimitError', code: 'too-slow' }],
    ['endless memory', {}, { name: 'LimitError', code: 'out-of-memory' }],
    ['endless text', {}, { name: 'LimitError', code: 'out-of-memory' }],
    ['a throw', {}, { name: 'RangeError', message: 'of the article' }],
    ['a late throw', {}, { name: 'RangeError', message: 'of the article' }],
    ['the end', {}, { name: 'Error', message: 'it ended with code 3' }],
  ])('an article of %s is stopped, and the next one is summarized', async (deed, limits, error) => {
    const summarize = confined(limits);
    await expect(summarize(await article(deed))).rejects.toMatchObject(error);
    expect(await summarize(await article('text'))).toMatchObject({ status: 'ready' });
    await expect(summarize(await article(deed))).rejects.toMatchObject(error);
  });

  test('the time of the articles before does not count', async () => {
    const summarize = confined({ timeMillis: 2000 });
    const begun = performance.now();
    while (performance.now() - begun < 2500) await summarize(await article('text'));
  });

  test('it does not mix up articles', async () => {
    const summarize = confined();
    const both = Promise.allSettled([summarize(await article('one')), summarize(await article('two'))]);
    expect((await both).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test.each(['module-that-throws.ts', 'no-such-module.ts'])('no article is to blame for %s', async (name) => {
    const summarize = confinedSummarizer({ module: moduleOf(name), timeMillis: 60_000, heapMegabytes: 64 });
    for (const text of ['one', 'two']) {
      await expect(summarize(await article(text))).rejects.toMatchObject({ name: 'EventError', code: 'no-summarizer' });
    }
  });
});

test('the process of the function gives what the engine gives', { timeout: 60_000 }, async () => {
  const module = new URL('../../functions/summarizer-process.ts', import.meta.url);
  const summarize = confinedSummarizer({ module, timeMillis: 60_000, heapMegabytes: 512 });
  const stored = await article(
    'Mayor Ana Ruiz said on Monday that the bridge will reopen in May.\n\nRepairs cost 41 million euros, 6 million more than planned, according to engineers.\n',
  );
  expect(JSON.stringify(await summarize(stored))).toBe(JSON.stringify(await summarizeFile(stored)));
});
