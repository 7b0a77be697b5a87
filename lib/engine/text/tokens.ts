import type { Token } from '../types.ts';
import { wordOf } from '../words.ts';
import { isAbbreviationBeforeNumber, isInitial, isLeadingAbbreviation, isOpenAbbreviation } from './abbreviations.ts';
import { wordsWhenSmall } from './lexicons/abbreviations.ts';
import { tokenEndIn } from './token-kinds.ts';

/** A token before tagging. */
export type UntaggedToken = Omit<Token, 'pos'>;

/** White space, control characters and marks that show nothing. */
const space = /[\s\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]+/uy;

/** The parts that are written together: do|n't, he|'ll, Biden|'s. */
const clitic = /(?:[nN]['’ʼ][tT]|['’ʼ](?:[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dDmM]))$/;

/** Two words written as one, and how long the first is. */
const contractions: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
]);

const longestClitic = 3;
const mostClitics = 2;

const noCuts: readonly number[] = [];

/** Has an apostrophe near its end: asked of every word, and few have. */
function mayEndInClitic(word: string): boolean {
  for (let i = Math.max(0, word.length - longestClitic); i < word.length; i += 1) {
    const character = word.charAt(i);
    if (character === "'" || character === '’' || character === 'ʼ') return true;
  }
  return false;
}

/** Where a word is cut: "wouldn't've" → 5, 8. */
function cutsOf(word: string): readonly number[] {
  const contraction = word.length < 7 ? contractions.get(word.toLowerCase()) : undefined;
  if (contraction !== undefined) return [contraction];
  if (!mayEndInClitic(word)) return noCuts;
  const cuts: number[] = [];
  let end = word.length;
  while (cuts.length < mostClitics) {
    const from = Math.max(0, end - longestClitic);
    const found = clitic.exec(word.slice(from, end));
    if (!found || from + found.index === 0) break;
    end = from + found.index;
    cuts.unshift(end);
  }
  return cuts;
}

/** Does the period behind this word belong to it? */
function takesPeriod(word: string, isLast: boolean): boolean {
  if (isInitial(word)) return !isLast;
  if (isLast && wordsWhenSmall.has(word.toLowerCase())) return false;
  return isLeadingAbbreviation(word) || isOpenAbbreviation(word) || (!isLast && isAbbreviationBeforeNumber(word));
}

/** Index of the period that ends the sentence; -1 when none does. */
function finalPeriod(text: string): number {
  let i = text.length - 1;
  while (i >= 0 && /["'”’»)\]\s]/.test(text[i] ?? '')) i -= 1;
  return text[i] === '.' ? i : -1;
}

/**
 * The tokens of one sentence, `text.slice(from, to)`:
 * "He didn't visit the U.S." → He, did, n't, visit, the, U.S.
 */
export function tokenize(text: string, from = 0, to = text.length): UntaggedToken[] {
  const sentence = text.slice(from, to);
  const last = finalPeriod(sentence);
  const tokenEnd = tokenEndIn(sentence);
  const words: UntaggedToken[] = [];
  const push = (start: number, end: number) => {
    const word = wordOf(sentence.slice(start, end));
    words.push({ start: from + start, end: from + end, text: word.text, lower: word.lower, word });
  };
  for (let at = 0; at < sentence.length; ) {
    space.lastIndex = at;
    if (space.test(sentence)) at = space.lastIndex;
    if (at >= sentence.length) break;
    let end = tokenEnd(sentence, at);
    if (sentence[end] === '.' && takesPeriod(sentence.slice(at, end), end === last)) end += 1;
    let start = at;
    for (const cut of cutsOf(sentence.slice(at, end))) {
      push(start, at + cut);
      start = at + cut;
    }
    push(start, end);
    at = end;
  }
  return words;
}
