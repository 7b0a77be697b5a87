import { letterTest } from '../letter-pattern.ts';
import { ofWord, type Word } from '../words.ts';

/**
 * How a sentence uses capital letters. Where every word has them ("Trump Claims Victory", "TRUMP CLAIMS VICTORY")
 * they say nothing of any word; where nothing has them ("trump claims victory") nor do small letters.
 */
export type LetterCase = 'sentence' | 'title' | 'capitals' | 'small';

/** Small in headlines of every style. */
export const minorWords: ReadonlySet<string> = new Set(
  "a an and as at but by for from in into nor of off on onto or out over per so the to up upon v via vs with yet 's ’s n't n’t".split(' '),
);

const fewestCapitalisedWords = 3;
const shareOfCapitalWords = 0.8;

/** "Ferry", "McCain", not "NOBLE". */
export const hasSmallLetter = letterTest(String.raw`\p{Ll}`);
const opensWithCapital = letterTest(String.raw`^\p{Lu}`);
export const opensWithLetter = letterTest(String.raw`^\p{L}`);

export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : opensWithCapital(word); // asked of every word several times
}
const isAllCapitals = (word: string): boolean => isCapitalised(word) && word.length > 1 && word === word.toUpperCase();

/** What the letters of a word say of the sentence's use of capitals. */
const lettersOf = ofWord(({ text }) => ({
  isWord: opensWithLetter(text),
  isCapitalised: isCapitalised(text),
  isAllCapitals: isAllCapitals(text),
  isMinor: minorWords.has(text),
}));

/** "Trump Claims Victory in Ohio" → title; "Trump claims victory in Ohio" → sentence. */
export function letterCaseOf(words: readonly Word[]): LetterCase {
  let capitalised = 0;
  let allCapitals = 0;
  let letters = 0;
  let hasSmallMajorWord = false;
  for (const word of words) {
    const found = lettersOf(word);
    if (!found.isWord) continue;
    letters += 1;
    if (found.isAllCapitals) allCapitals += 1;
    if (found.isCapitalised) capitalised += 1;
    else if (!found.isMinor) hasSmallMajorWord = true;
  }
  if (capitalised < fewestCapitalisedWords) return 'sentence';
  if (allCapitals >= letters * shareOfCapitalWords) return 'capitals';
  return hasSmallMajorWord ? 'sentence' : 'title';
}
