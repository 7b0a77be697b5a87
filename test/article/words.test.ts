import { describe, expect, test } from 'vitest';
import { countWords } from '../../lib/article/words.ts';

const rows: readonly [text: string, words: number][] = [
  ['', 0],
  ['– “…” , .', 0],
  ['The ferry left at 7:30.', 6],
  ['don’t stop 3.5 co-op 1,200', 5],
  ["rock ''n' roll -- and -so- on.", 6],
  ['a’ ’b c.- d', 4],
  ['naïve façade ¾ ½', 4],
  ['Москва не спит', 3],
  ['Москва’s port', 2],
  ['東京 rain', 3],
];

describe('words are counted', () => {
  test.each(rows)('%s', (text, words) => expect(countWords(text)).toBe(words));

  test('without the parts to skip, which end words', () => {
    expect(countWords('one two three four', [{ start: 3, end: 8 }])).toBe(3);
    expect(countWords('Lukewarm', [{ start: 4, end: 5 }])).toBe(2);
  });
});
