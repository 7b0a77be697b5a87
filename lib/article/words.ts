import { letterPattern } from '../engine/letter-pattern.ts';
import { isLatin, latinKinds } from '../engine/word-test.ts';
import type { Span } from './article.ts';

// A run of letters and digits, also across a mark inside it (don't, 3.5, co-op); in scripts without spaces each character.
const word = letterPattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*`,
  'g',
);

/** What joins letters and digits into one word: `'’.,-`. Not a set, which a text's every space would be looked for in. */
const joinsWords = (code: number): boolean => code === 0x27 || (code >= 0x2c && code <= 0x2e) || code === 0x2019;

/** Words of the text, without those in the parts to skip (in order, not overlapping). */
export function countWords(text: string, skip: readonly Span[] = []): number {
  const count = isLatin(text) ? wordsOfLatin : (part: string) => part.match(word(text))?.length ?? 0;
  if (skip.length === 0) return count(text);
  const ends = [...skip.map((span) => span.start), text.length];
  const starts = [0, ...skip.map((span) => span.end)];
  return starts.reduce((sum, start, index) => sum + count(text.slice(start, ends[index])), 0);
}

/** The same for most texts, by a walk over their characters: all of a text is counted several times. */
function wordsOfLatin(text: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isWord: boolean = isWordCode(code) || (isInside && joinsWords(code) && isWordCode(text.charCodeAt(at + 1)));
    if (isWord && !isInside) words += 1;
    isInside = isWord;
  }
  return words;
}

/** Not so behind the end of a text, whose code is NaN. */
const isWordCode = (code: number): boolean => code < latinKinds.length && latinKinds[code] !== 0;
