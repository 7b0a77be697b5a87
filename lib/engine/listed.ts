import type { Token } from './types.ts';
import { ofWord, type Word } from './words.ts';

const questions = new WeakMap<ReadonlySet<string>, (word: Word) => boolean>();

/** Is a word in the list? Only for lists that are made once: each is a question about words. */
function isListed(list: ReadonlySet<string>): (word: Word) => boolean {
  const known = questions.get(list);
  if (known !== undefined) return known;
  const question = ofWord(({ lower }) => list.has(lower));
  questions.set(list, question);
  return question;
}

/** Is one of the tokens in the list? */
export function hasListed(tokens: readonly Token[], list: ReadonlySet<string>): boolean {
  const isInList = isListed(list);
  return tokens.some(({ word }) => isInList(word));
}
