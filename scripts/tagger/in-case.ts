import { type LetterCase, minorWords } from '../../lib/engine/text/letter-case.ts';

const capitalised = (word: string): string => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** A sentence's words as another style would write them. */
export const inCase: Readonly<Record<LetterCase, (words: readonly string[]) => string[]>> = {
  sentence: (words) => [...words],
  small: (words) => words.map((word) => word.toLowerCase()),
  capitals: (words) => words.map((word) => word.toUpperCase()),
  title: (words) => words.map((word, i) => (i > 0 && minorWords.has(word) ? word : capitalised(word))),
};
