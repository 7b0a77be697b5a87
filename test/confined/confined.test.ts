import { describe, expect, test } from 'vitest';
import { confined } from '../../lib/confined/confined.ts';
import { summarizeFile } from '../../lib/summarize.ts';
import type { Summary } from '../../lib/summary-format.ts';
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

const limits = { timeMillis: 60_000, heapMegabytes: 64, memoryMegabytes: 1000 };

const summarizer = (narrower: Partial<typeof limits> = {}) => confined<Summary>({ module: moduleOf('module.ts'), ...limits, ...narrower });

describe('a process with limits', { timeout: 60_000 }, () => {
  test('answers one article after the other', async () => {
    const summarize = summarizer();
    for (const text of ['one', 'two']) expect(await summarize(await article(text))).toEqual(summaryOf(await article(text)));
  });

  test.each<[string, Partial<typeof limits>, object]>([
    ['for ever', { timeMillis: 300 }, { name: 'LimitError', code: 'too-slow' }],
    ['for ever, in steps', { timeMillis: 300 }, { name: 'LimitError', code: 'too-slow' }],
    ['a pattern that goes back', { timeMillis: 300 }, { name: 'LimitError', code: 'too-slow' }],
    ['a promise that is never kept', { timeMillis: 300 }, { name: 'LimitError', code: 'too-slow' }],
    ['endless memory', {}, { name: 'LimitError', code: 'out-of-memory' }],
    ['endless text', {}, { name: 'LimitError', code: 'out-of-memory' }],
    ['a throw', {}, { name: 'RangeError', message: 'of the article' }],
    ['a late throw', {}, { name: 'RangeError', message: 'of the article' }],
    ['the end', {}, { name: 'Error', message: 'it ended with code 3' }],
  ])('an article of %s is stopped, and the next one is summarized', async (deed, narrower, error) => {
    const summarize = summarizer(narrower);
    await expect(summarize(await article(deed))).rejects.toMatchObject(error);
    expect(await summarize(await article('text'))).toMatchObject({ status: 'ready' });
    await expect(summarize(await article(deed))).rejects.toMatchObject(error);
  });

  // Only Linux, which Lambda runs on, tells how much memory another process has.
  test.runIf(process.platform === 'linux')('bytes outside its heap are limited, too', async () => {
    const summarize = summarizer({ memoryMegabytes: 300 });
    await expect(summarize(await article('endless bytes'))).rejects.toMatchObject({ name: 'LimitError', code: 'out-of-memory' });
    expect(await summarize(await article('text'))).toMatchObject({ status: 'ready' });
  });

  test('the time of the articles before does not count', async () => {
    const summarize = summarizer({ timeMillis: 2000 });
    const begun = performance.now();
    while (performance.now() - begun < 2500) await summarize(await article('text'));
  });

  test('it does not mix up articles', async () => {
    const summarize = summarizer();
    const both = Promise.allSettled([summarize(await article('one')), summarize(await article('two'))]);
    expect((await both).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test.each(['module-that-throws.ts', 'no-such-module.ts'])('no article is to blame for %s', async (name) => {
    const summarize = confined({ module: moduleOf(name), ...limits });
    for (const text of ['one', 'two']) {
      await expect(summarize(await article(text))).rejects.toMatchObject({ name: 'EventError', code: 'no-process' });
    }
  });
});

test('the process of the function gives what the engine gives', { timeout: 60_000 }, async () => {
  const module = new URL('../../functions/summarizer-process.ts', import.meta.url);
  const summarize = confined<Summary>({ module, ...limits, heapMegabytes: 512 });
  const stored = await article(
    'Mayor Ana Ruiz said on Monday that the bridge will reopen in May.\n\nRepairs cost 41 million euros, 6 million more than planned, according to engineers.\n',
  );
  expect(JSON.stringify(await summarize(stored))).toBe(JSON.stringify(await summarizeFile(stored)));
});
