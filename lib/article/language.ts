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
  return functionWordShare(text) >= leastShare ? 'en' : null;
}

const word = letterPattern(String.raw`[\p{L}\p{M}]+`, 'g');

/** How many of the words are English function words, 0 to 1. */
export function functionWordShare(text: string): number {
  const sample = text.slice(0, sampleLength).replaceAll(addresses, ' ').toLowerCase();
  const words = sample.match(word(sample)) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => englishFunctionWords.has(word)).length / words.length;
}
