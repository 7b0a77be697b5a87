import type { Span } from '../types.ts';
import { isAbbreviationBeforeNumber, isInitial, isLeadingAbbreviation, isOpenAbbreviation } from './abbreviations.ts';
import { wordsWhenSmall } from './lexicons/abbreviations.ts';

/** A token before tagging. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/** Letters, digits and what may stand inside a word unseen: combining marks, soft hyphens, joiners. */
const letter = String.raw`[\p{L}\p{N}\p{M}_\u00AD\u200C\u200D]`;
const hyphen = '[-\u2010\u2011]';

/**
 * What a token is, the first that fits wins: like the Penn Treebank's, except that hyphenated words stay whole.
 * Repeats that could be scanned again from a later start are bounded, so that the cost stays linear.
 */
const kinds: readonly RegExp[] = [
  // https://example.org/a?b=c, www.example.org: without the punctuation of the sentence behind it
  /(?:[Hh]ttps?:\/\/|[Ww]ww\.)[^\s<>"“”‘’«»]{0,500}[^\s<>"“”‘’«».,;:!?)\]}'…]/u,
  // jane.doe@example.org
  /[\p{L}\p{N}][\p{L}\p{N}.+_-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u,
  // example.org/page, news.example.co.uk
  /[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|co\.uk|org\.uk|gov\.uk)(?![\p{L}\p{N}])(?:\/[^\s<>"“”‘’«»]{0,200}[^\s<>"“”‘’«».,;:!?)\]}'…])?/u,
  // @handle, #tag
  /[@#][\p{L}\p{N}_]{1,64}/u,
  // 1,000.50, 3:30, 9/11, 1st, 1990s, 2010-11, 1,200-mile, 20-year-old
  new RegExp(String.raw`\d+(?:[.,:/\-‑]\d+){0,12}(?:st|nd|rd|th|s)?(?:${hyphen}\p{L}${letter}*)*(?!${letter}|${hyphen}\p{L})`, 'u'),
  // the number of 10pm, $5bn, 35mm
  /\d+(?:[.,:/]\d+){0,12}(?=(?:am|pm|bn|tn|m|k|km|cm|mm|kg|lb|mph|ft)(?![\p{L}\p{N}]))/u,
  // .5
  /\.\d+(?![\p{L}\p{N}])/u,
  // US$, C$
  /\p{Lu}{1,3}\$/u,
  // 'em, ’90s, 'tis: an apostrophe for letters left out in front
  /['’](?:[Ee]m|[Tt]il|[Tt]is|[Tt]was|[Cc]ause|[Nn]|[Bb]out|\d\ds?)(?![\p{L}\p{N}])/u,
  // clitics that stand apart
  /['’ʼ](?:[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dDmMtT])(?![\p{L}\p{N}])/u,
  // U.S., a.m., Ph.D.; U.S without its last period
  /\p{L}{1,3}\.(?:\p{L}{1,2}\.)+|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/u,
  // AT&T, R&D
  /\p{Lu}{1,4}&\p{Lu}{1,4}(?![\p{L}\p{N}])/u,
  // words, with hyphens and apostrophes inside: O'Brien, mother-in-law, Al-Maeena
  new RegExp(`${letter}+(?:(?:${hyphen}|['’])${letter}+)*`, 'u'),
  // dashes, ellipses, quotation marks of two characters, runs of final marks
  /--+|\.{2,}|``|''|[!?]+/u,
  // an emoji with its modifiers
  /\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?){0,6}/u,
  // any other character, half a surrogate pair too
  /[\s\S]/u,
];
const token = new RegExp(kinds.map((kind) => `(?:${kind.source})`).join('|'), 'uy');

/** White space, control characters and marks that show nothing. */
const space = /[\s\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]+/uy;

/** The parts that are written together: do|n't, he|'ll, Biden|'s. */
const clitic = /(?:[nN]['’ʼ][tT]|['’ʼ](?:[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dDmM]))$/u;

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

/** Where a word is cut: "wouldn't've" → 5, 8. */
function cutsOf(word: string): number[] {
  const contraction = word.length < 7 ? contractions.get(word.toLowerCase()) : undefined;
  if (contraction !== undefined) return [contraction];
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

const straightened = (text: string): string => text.toLowerCase().replace(/[’ʼ‘]/g, "'");

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
export function tokenize(text: string, from = 0, to = text.length): Word[] {
  const sentence = text.slice(from, to);
  const last = finalPeriod(sentence);
  const words: Word[] = [];
  const push = (start: number, end: number) => {
    const slice = sentence.slice(start, end);
    words.push({ start: from + start, end: from + end, text: slice, lower: straightened(slice) });
  };
  for (let at = 0; at < sentence.length; ) {
    space.lastIndex = at;
    if (space.test(sentence)) at = space.lastIndex;
    if (at >= sentence.length) break;
    token.lastIndex = at;
    let end = token.test(sentence) ? token.lastIndex : at + 1;
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
