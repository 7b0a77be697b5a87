import { letterPattern } from '../../engine/letter-pattern.ts';
import type { Block } from '../layout.ts';

const word = letterPattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'g');

/** For comparing texts: the words in lower case, without what stands between them. */
export function lowerWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return lower.match(word(lower)) ?? [];
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
