import type { Sentence, Token } from '../types.ts';
import { isWordText } from '../word-test.ts';
import { connectivePhrases } from './lexicons/connective-phrases.ts';
import { connectives } from './lexicons/connectives.ts';
import { phraseAt } from './lexicons/phrase-list.ts';
import { referringWords } from './lexicons/referring-words.ts';

/** Position of the first word, past quotation marks, brackets and dashes; -1 where there is none. */
export const firstWord = (tokens: readonly Token[]): number => tokens.findIndex((token) => isWordText(token.text));

/** "He resigned." "Their plan …": whom or what it means was said before. */
export const opensWithReference = (tokens: readonly Token[]): boolean => referringWords.has(tokens[firstWord(tokens)]?.lower ?? '');

/** How many tokens of a connective the sentence opens with, its comma not counted: "However, …" → 1, "For example, …" → 2. */
export function connectiveLength(tokens: readonly Token[]): number {
  const first = firstWord(tokens);
  if (first < 0) return 0;
  return phraseAt(connectivePhrases, tokens, first) || (connectives.has(tokens[first]?.lower ?? '') ? 1 : 0);
}

/** Cannot be read without the sentence before it. */
export const leansOnPredecessor = (sentence: Sentence): boolean =>
  opensWithReference(sentence.tokens) || connectiveLength(sentence.tokens) > 0;
