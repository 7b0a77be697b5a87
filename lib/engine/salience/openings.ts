import { isListed, isWord, textFits } from '../listed.ts';
import type { Token } from '../types.ts';
import { connectivePhrases } from './lexicons/connective-phrases.ts';
import { connectives } from './lexicons/connectives.ts';
import { phraseAt } from './lexicons/opening-phrases.ts';
import { referringWords } from './lexicons/referring-words.ts';
import { timeUnits } from './lexicons/time-units.ts';

const isItemNumber = textFits(/^\d{1,2}$/);
const behindNumber: ReadonlySet<string> = new Set(['.', ')']);

/** How many tokens number an item: "1. It is free" → 2. */
export const numberingLength = ([first, second]: readonly Token[]): number =>
  isItemNumber(first) && behindNumber.has(second?.text ?? '') ? 2 : 0;

/** Position of the first word, past an item's number, quotation marks, brackets and dashes; -1 where there is none. */
export function firstWord(tokens: readonly Token[]): number {
  const numbering = numberingLength(tokens);
  for (let at = numbering; at < tokens.length; at += 1) if (isWord(tokens[at] as Token)) return at;
  return -1;
}

/** "He resigned." "Their plan …": whom or what it means was said before. */
export const opensWithReference = (tokens: readonly Token[]): boolean => referringWords.has(tokens[firstWord(tokens)]?.lower ?? '');

/** How many tokens of a connective the sentence opens with, its comma not counted: "However, …" → 1, "For example, …" → 2. */
export function connectiveLength(tokens: readonly Token[]): number {
  const first = firstWord(tokens);
  if (first < 0) return 0;
  return phraseAt(connectivePhrases, tokens, first) || (connectives.has(tokens[first]?.lower ?? '') ? 1 : 0);
}

const isTimeUnit = isListed(timeUnits);
const fromThen: ReadonlySet<string> = new Set(['later', 'earlier', 'afterward', 'afterwards', 'before']);
const nextTo: ReadonlySet<string> = new Set(['next', 'following', 'same', 'previous']);
/** "Two and a half hours later" is about the longest. */
const longestDistance = 6;

/** "Two days later, …", "The next morning …": counted from a day that was told before. Not "two days later than planned". */
export function countsFromBefore(tokens: readonly Token[]): boolean {
  const first = firstWord(tokens);
  if (first < 0) return false;
  const opening = tokens.slice(first, first + longestDistance);
  const unit = opening.findIndex(({ word }) => isTimeUnit(word));
  if (unit < 0) return false;
  if (opening[0]?.lower === 'the' && nextTo.has(opening[1]?.lower ?? '') && timeUnits.has(opening[2]?.lower ?? '')) return true;
  if (!fromThen.has(opening[unit + 1]?.lower ?? '') || opening[unit + 2]?.lower === 'than') return false;
  return opening.slice(0, unit).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'PUNCT');
}
