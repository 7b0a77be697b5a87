import { letterPattern } from './letter-pattern.ts';

const word = letterPattern(String.raw`[\p{L}\p{N}]+`, 'g');

/** "well-known, 3.5" → well, known, 3, 5: runs of letters and digits. */
export const wordsIn = (text: string): readonly string[] => text.match(word(text)) ?? [];
