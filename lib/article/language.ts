import { letterPattern } from '../engine/letter-pattern.ts';
import { englishFunctionWords } from './lexicons/english-function-words.ts';

/** So many characters say enough; English prose has its first function words within a line. */
const sampleLength = 6000;
/**
 * Share of function words from which a text is English. Of the project's own samples English prose has 0.2 to 0.4, English
 * headlines and results 0.1, other languages at most 0.05 (test/article/language.test.ts).
 */
const leastShare = 0.07;
/** Tags, links and account names are no language. */
const addresses = /<[^<>]{0,400}>|https?:\S{1,400}|[@#]\w{1,60}/g;

/** BCP 47 tag of the text's language; null when it is not English, or there is too little to tell. */
export function languageOf(text: string): string | null {
  const words = wordsIn(text);
  let english = 0;
  for (const form of words) {
    if (!englishFunctionWords.has(form)) continue;
    english += 1;
    if (english / words.length >= leastShare) return 'en';
  }
  return null;
}

/** How many of the words are English function words, 0 to 1. */
export function functionWordShare(text: string): number {
  const words = wordsIn(text);
  return words.length === 0 ? 0 : words.filter((form) => englishFunctionWords.has(form)).length / words.length;
}

const word = letterPattern(String.raw`[\p{L}\p{M}]+`, 'g');

function wordsIn(text: string): readonly string[] {
  const sample = text.slice(0, sampleLength).replaceAll(addresses, ' ').toLowerCase();
  return sample.match(word(sample)) ?? [];
}
