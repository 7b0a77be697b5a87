import { answerArticles } from '../../lib/confined/answer-articles.ts';
import type { StoredArticle } from '../../lib/ports.ts';
import { summaryOf } from '../summaries.ts';

// A process that does what the article's text says.

const deeds: Readonly<Record<string, () => unknown>> = {
  'for ever': () => {
    for (;;);
  },
  'for ever, in steps': async () => {
    for (;;) await null;
  },
  'a pattern that goes back': () => /^(a+)+$/.test(`${'a'.repeat(60)}b`),
  'a promise that is never kept': () => new Promise(() => {}),
  'endless memory': () => {
    const kept: object[] = [];
    for (;;) kept.push({ of: kept.length });
  },
  'endless text': () => {
    const kept: string[][] = [];
    for (;;) kept.push('word '.repeat(100_000).split(' '));
  },
  'endless bytes': () => {
    const kept: Uint8Array[] = [];
    for (;;) kept.push(new Uint8Array(1024 * 1024).fill(1));
  },
  'a throw': () => {
    throw new RangeError('of the article');
  },
  'a late throw': () => new Promise(() => setTimeout(() => deeds['a throw']?.())),
  'the end': () => process.exit(3),
};

answerArticles(process, async (article: StoredArticle) => {
  await deeds[Buffer.from(article.body ?? []).toString()]?.();
  return summaryOf(article);
});
