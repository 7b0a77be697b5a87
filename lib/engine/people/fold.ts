import type { Token } from '../types.ts';
import { ofWord } from '../words.ts';

const unmarkedLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** For comparing names: "Gómez" → "gomez", "O’Brien" → "o'brien". */
export const foldName = (text: string): string => {
  const lower = text.toLowerCase();
  // Most words are plain ASCII: normalizing them would cost more than all the rest.
  if (!/[^ -~]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœ]/g, (letter) => unmarkedLetters[letter] ?? letter)
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-');
};

/** The same of a word, found out once. */
export const foldedWord = ofWord(({ text }) => foldName(text));

export const foldedName = ({ word }: Token): string => foldedWord(word);
