import type { Token } from './types.ts';
import { wordList } from './word-list.ts';
import { isWordText } from './word-test.ts';
import { ofWord, type Word } from './words.ts';

const questions = new WeakMap<ReadonlySet<string>, (word: Word) => boolean>();

/** Is a word in the list? Only for lists that are made once: each is a question about words. */
export function isListed(list: ReadonlySet<string>): (word: Word) => boolean {
  const known = questions.get(list);
  if (known !== undefined) return known;
  const question = ofWord(({ lower }) => list.has(lower));
  questions.set(list, question);
  return question;
}

/** Is one of the tokens in the list? */
export function hasListed(tokens: readonly Token[], list: ReadonlySet<string>): boolean {
  const isInList = isListed(list);
  for (const { word } of tokens) if (isInList(word)) return true;
  return false;
}

type TokenTest = (token: Token | undefined) => boolean;

/** Is it one of these words, in lower case? `isOneOf('who which')`. Made once, each word is asked once. */
export function isOneOf(words: string): TokenTest {
  const isInList = isListed(wordList(words));
  return (token) => token !== undefined && isInList(token.word);
}

/** Does the pattern fit its text? Made once, each word is asked once. */
export function textFits(pattern: RegExp): TokenTest {
  const fits = ofWord(({ text }) => pattern.test(text));
  return (token) => token !== undefined && fits(token.word);
}

const hasLetters = ofWord(({ text }) => isWordText(text));

/** Has it a letter or a digit, unlike punctuation? */
export const isWord = ({ word }: Token): boolean => hasLetters(word);
