import type { Token } from './types.ts';
import { ofWord, type Word } from './words.ts';

/** Bits: what a word is, or at least one of some words. */
export type Traits = number;

interface TraitTable<Name extends string> {
  /** The bit of each. */
  readonly trait: Readonly<Record<Name, Traits>>;
  readonly traitsOfWord: (word: Word) => Traits;
  /** Those of all of them. */
  readonly traitsOf: (tokens: readonly Token[]) => Traits;
}

/**
 * Kinds of words, up to 31. Most rules ask for words that most sentences do not have: one walk for the traits of all of
 * a sentence's words tells which rules need not be asked.
 */
export function wordTraits<Name extends string>(questions: Readonly<Record<Name, (word: Word) => boolean>>): TraitTable<Name> {
  const names = Object.keys(questions) as Name[];
  const traitsOfWord = ofWord((word) => names.reduce((bits, name, k) => (questions[name](word) ? bits | (1 << k) : bits), 0));
  return {
    trait: Object.fromEntries(names.map((name, k) => [name, 1 << k])) as Record<Name, Traits>,
    traitsOfWord,
    traitsOf(tokens) {
      let found = 0;
      for (const { word } of tokens) found |= traitsOfWord(word);
      return found;
    },
  };
}
