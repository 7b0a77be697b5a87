import { isLatin, latinLetters, latinNumbers } from '../../engine/word-test.ts';
import type { Block } from '../layout.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;
const latinWord = new RegExp(`[${latinLetters}${latinNumbers}]+`, 'g');

/** For comparing texts: the words in lower case, without what stands between them. */
export function lowerWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return lower.match(isLatin(lower) ? latinWord : word) ?? [];
}

const known = new WeakMap<Block, readonly string[]>();

/** Several rules compare the words of all blocks. */
export function wordsOfBlock(block: Block): readonly string[] {
  const found = known.get(block);
  if (found !== undefined) return found;
  const words = lowerWords(block.text);
  known.set(block, words);
  return words;
}
