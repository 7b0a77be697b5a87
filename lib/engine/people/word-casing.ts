import { letterTest } from '../letter-pattern.ts';
import { textFits } from '../listed.ts';
import { hasSmallLetter, opensWithLetter } from '../text/letter-case.ts';
import { tokenBefore } from '../token-before.ts';
import type { Sentence, Token } from '../types.ts';
import { ofWord } from '../words.ts';
import { foldName } from './fold.ts';
import { acronymLetters } from './name-keys.ts';
import { isGlued } from './token-range.ts';

/** How often the article writes a word in lower case, and how often with a capital where grammar asks for none. */
export interface Casing {
  readonly lower: number;
  readonly capital: number;
}

/** By folded word. Only of words whose capital needs a proof: those that open a sentence, and those in capitals. */
export type WordCasing = ReadonlyMap<string, Casing>;

const isWithCapital = letterTest(String.raw`^(?:\p{Lu}|\p{Ll}\p{Lu}|(?:al|el|ar|as)-\p{Lu}|[dl]['’]\p{Lu})`);
const isAllCapitals = letterTest(String.raw`^\p{Lu}{2,}$`);
const isLong = letterTest(String.raw`^\p{L}{4,}`);

/** What the letters of a word say. */
const lettersOf = ofWord(({ text }) => ({
  folded: foldName(text),
  isWord: opensWithLetter(text),
  isCapitalised: isWithCapital(text),
  isShouted: isAllCapitals(text),
  isAcronym: acronymLetters(text) !== null,
  hasSmall: hasSmallLetter(text),
  /** Small words are small in titles too. */
  isLong: isLong(text),
}));

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && lettersOf(token.word).isCapitalised;

const isOpeningMark = textFits(/^(?:["'‘“„«]|``)$/);
const isMarkBeforeSentence = textFits(/^(?:[:;•·*►▪?!….]|\.\.+)$/);

/** First word of a sentence, a quotation, a list item, or after a colon: its capital says nothing. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokenBefore(tokens, at);
  // "14:02 The debate begins"
  if (!before || (before.pos === 'NUM' && at === 1)) return true;
  if (isOpeningMark(before)) return before.text === '“' || isGlued(tokens, at - 1);
  return isMarkBeforeSentence(before);
}

/** Takes only sentences whose capitals tell: headings would make names of all their words. */
export function wordCasing(sentences: readonly Sentence[]): WordCasing {
  const words = new Map<string, { lower: number; capital: number }>();
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const letters = lettersOf((tokens[at] as Token).word);
      const isAsked = letters.isCapitalised && (letters.isAcronym || opensSentence(tokens, at));
      if (isAsked) words.set(letters.folded, { lower: 0, capital: 0 });
    }
  }
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const letters = lettersOf((tokens[at] as Token).word);
      const counts = letters.isWord ? words.get(letters.folded) : undefined;
      if (counts === undefined) continue;
      if (!letters.isCapitalised) counts.lower += 1;
      else if (!opensSentence(tokens, at)) counts.capital += 1;
    }
  }
  return words;
}

/** "KILLER STORM HITS COAST": no letter tells names from other words. */
function isShouted(tokens: readonly Token[]): boolean {
  let shouted = 0;
  for (const { word } of tokens) {
    const letters = lettersOf(word);
    if (letters.hasSmall) return false;
    if (letters.isShouted) shouted += 1;
  }
  return shouted > 2;
}

/** "Storm Hits the Coast at Night", as headings are written. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let content = 0;
  let capitals = 0;
  for (const { word } of tokens) {
    const letters = lettersOf(word);
    if (!letters.isLong) continue;
    content += 1;
    if (letters.isCapitalised) capitals += 1;
  }
  return content > 2 && capitals / content > mostCapitals;
}

/** In a sentence-case heading full of names fewer words than these have capitals. */
const mostCapitals = 0.8;

/** No full stop: a headline that nobody marked as one. */
const isOpenEnded = (tokens: readonly Token[]): boolean => tokens.length > 5 && !/[.!?:;,”"’')]$/.test(tokens.at(-1)?.text ?? '');

/** Do capitals tell names from other words here? */
export const capitalsTell = ({ tokens, isHeading }: Sentence): boolean =>
  !isShouted(tokens) && !((isHeading || isOpenEnded(tokens)) && isTitleCase(tokens));
