import type { Token } from '../types.ts';
import { type Word, wordOf } from '../words.ts';
import { isAbbreviationBeforeNumber, isInitial, isLeadingAbbreviation, isOpenAbbreviation } from './abbreviations.ts';
import { wordsWhenSmall } from './lexicons/abbreviations.ts';
import { tokenEndIn } from './token-kinds.ts';

/** A token before tagging. */
export type UntaggedToken = Omit<Token, 'pos'>;

/** White space, control characters and marks that show nothing. */
const space = /[\s\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]+/uy;

const blank = 0x20;
const period = 0x2e;
const tilde = 0x7e;

/** Where the next token begins. Most stand behind one blank or none. */
function behindSpace(text: string, at: number): number {
  const start = text.charCodeAt(at) === blank ? at + 1 : at;
  const code = text.charCodeAt(start);
  if (code > blank && code <= tilde) return start;
  space.lastIndex = start;
  return space.test(text) ? space.lastIndex : start;
}

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

/** What a sentence is cut into: where each piece begins, and its word, whose text is as long as the piece. */
export interface Pieces {
  readonly starts: readonly number[];
  readonly words: readonly Word[];
}

/** The pieces of the sentence `text.slice(from, to)`. */
export function piecesOf(text: string, from: number, to: number): Pieces {
  const sentence = text.slice(from, to);
  const last = finalPeriod(sentence);
  const tokenEnd = tokenEndIn(sentence);
  const starts: number[] = [];
  const words: Word[] = [];
  for (let at = behindSpace(sentence, 0); at < sentence.length; at = behindSpace(sentence, at)) {
    let end = tokenEnd(sentence, at);
    if (sentence.charCodeAt(end) === period && takesPeriod(sentence.slice(at, end), end === last)) end += 1;
    const piece = sentence.slice(at, end);
    let start = at;
    for (const cut of cutsOf(piece)) {
      starts.push(from + start);
      words.push(wordOf(sentence.slice(start, at + cut)));
      start = at + cut;
    }
    starts.push(from + start);
    words.push(wordOf(start === at ? piece : sentence.slice(start, end)));
    at = end;
  }
  return { starts, words };
}

/**
 * The tokens of one sentence, `text.slice(from, to)`:
 * "He didn't visit the U.S." → He, did, n't, visit, the, U.S.
 */
export function tokenize(text: string, from = 0, to = text.length): UntaggedToken[] {
  const { starts, words } = piecesOf(text, from, to);
  return words.map((word, i) => {
    const start = starts[i] as number;
    return { start, end: start + word.text.length, text: word.text, lower: word.lower, word };
  });
}
