import { describe, expect, it } from 'vitest';
import { articleView } from '../../../lib/engine/salience/article-view.ts';
import { importanceOf } from '../../../lib/engine/salience/importance.ts';
import { stem } from '../../../lib/engine/salience/stem.ts';
import { readDocument } from '../../../lib/engine/text/index.ts';

const story =
  'The city of Harton will close its oldest bridge in May. Engineers found cracks in the bridge in January. The bridge carries 9,000 cars a day. A baker sells bread near it.';
const view = (text: string) => articleView(readDocument({ text, title: null, removed: [], headings: [], language: 'en' }));

function importanceIn(text: string, word: string): number {
  const { words } = view(text);
  return importanceOf(words).words[words.uses.findIndex(({ form }) => form === stem(word))] ?? Number.NaN;
}

describe('the importance of a word', () => {
  it('is higher for what the article goes on about', () => {
    expect(importanceIn(story, 'bridge')).toBeGreaterThan(importanceIn(story, 'bread'));
  });

  it('is a probability', () => {
    const { words } = view(story);
    const { words: ofWords, pairs } = importanceOf(words);
    for (const value of [...ofWords, ...pairs]) expect(value > 0 && value < 1).toBe(true);
  });
});

describe('the coverage of several sentences', () => {
  it('counts what two of them say once', () => {
    const { coverage } = view(`${story} ${story}`);
    expect(coverage([0, 4]).words).toBeCloseTo(coverage([0]).words, 10);
    expect(coverage([0, 4]).size).toBe(2 * coverage([0]).size);
  });

  it('grows with every sentence that says something new', () => {
    const { coverage } = view(story);
    expect(coverage([0, 1]).words).toBeGreaterThan(coverage([0]).words);
    expect(coverage([0, 1]).pairs).toBeLessThanOrEqual(coverage([0]).pairs + coverage([1]).pairs + 1e-9);
  });
});
