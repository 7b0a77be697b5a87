import { describe, expect, test } from 'vitest';
import { ofWord, wordOf } from '../../lib/engine/words.ts';

describe('words', () => {
  test('that are written the same are the same', () => {
    expect(wordOf('Council’s')).toBe(wordOf('Council’s'));
    expect(wordOf('Council’s')).toMatchObject({ text: 'Council’s', lower: "council's" });
    expect(wordOf('council')).not.toBe(wordOf('Council'));
  });

  test('are asked each question once', () => {
    const asked: string[] = [];
    const length = ofWord(({ text }) => {
      asked.push(text);
      return text.length;
    });
    const isShort = ofWord(({ text }) => text.length < 4);
    const answers = ['ferry', 'bay', 'ferry'].map((text) => [length(wordOf(text)), isShort(wordOf(text))]);
    expect(answers).toEqual([
      [5, false],
      [3, true],
      [5, false],
    ]);
    expect(asked).toEqual(['ferry', 'bay']);
  });

  test('are forgotten when there are too many, and say the same again', () => {
    const size = ofWord(({ lower }) => lower.length);
    const before = wordOf('Harbour');
    expect(size(before)).toBe(7);
    for (let i = 0; i < 20_000; i += 1) wordOf(`w${i}`);
    const after = wordOf('Harbour');
    expect(after).not.toBe(before);
    expect(size(after)).toBe(7);
  });

  test('that no other article will have are not kept', () => {
    const address = `https://news.example/${'a'.repeat(80)}`;
    expect(wordOf(address)).not.toBe(wordOf(address));
    expect(wordOf(address).text).toBe(address);
  });
});
