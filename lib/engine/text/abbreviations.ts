import { letterTest } from '../letter-pattern.ts';
import { isCapitalised } from './letter-case.ts';
import { abbreviationsBeforeNumbers, leadingAbbreviations, openAbbreviations, wordsWhenSmall } from './lexicons/abbreviations.ts';

/** "D-Mich" → "mich": an abbreviation keeps its meaning behind a hyphen. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

const isWordAsWritten = (part: string): boolean => wordsWhenSmall.has(part.toLowerCase()) && !isCapitalised(part);

/** "Mr", "Gov", "vs": what it belongs to follows. The word is given without its last period. */
export function isLeadingAbbreviation(word: string): boolean {
  const part = lastPart(word);
  return leadingAbbreviations.has(part.toLowerCase()) && !isWordAsWritten(part);
}

/** "U.S", "p.m". */
const isWithStops = letterTest(String.raw`^(?:\p{L}{1,2}\.)+\p{L}{1,2}$`);

/** "U.S", "Inc", "Jan", "p.m": a sentence may end with it. */
export function isOpenAbbreviation(word: string): boolean {
  const part = lastPart(word);
  if (isWithStops(part)) return true;
  return openAbbreviations.has(part.toLowerCase()) && !isWordAsWritten(part);
}

/** "No" in "No. 5", "p" in "p. 12". */
export const isAbbreviationBeforeNumber = (word: string): boolean => abbreviationsBeforeNumbers.has(word.toLowerCase());

/** "J" in "J. Smith". */
export const isInitial = letterTest(String.raw`^\p{Lu}$`);
