// Patterns with `\p{L}` cost a cold start milliseconds each to compile, ranges a tenth. So texts are asked first whether
// ranges will do: Latin letters with their usual company of dashes, quotation marks, ellipses and currency signs.
const otherThanLatin = /[\u0250-\u200F\u2028-\u209F\u20C0-\uFFFF]/;

/** Letters and numbers among the characters that `isLatin` lets through, as they stand in a character class. */
export const latinLetters = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
export const latinNumbers = '0-9²³¹¼-¾';

/** Has no character for which classes of Latin letters and numbers would not do. */
export const isLatin = (text: string): boolean => !otherThanLatin.test(text);

/** By code unit below U+0250: 1 for a letter, 2 for a number, else 0. For loops over characters, where a pattern would cost more. */
export const latinKinds: Uint8Array = new Uint8Array(0x250);
for (const [characters, number] of [
  [latinLetters, 1],
  [latinNumbers, 2],
] as const) {
  for (const [, from = '', to = from] of characters.matchAll(/(.)(?:-(.))?/g))
    latinKinds.fill(number, from.charCodeAt(0), to.charCodeAt(0) + 1);
}

const latinLetterOrNumber = new RegExp(`[${latinLetters}${latinNumbers}]`);
const letterOrNumber = /[\p{L}\p{N}]/u;

/** Has a letter or a digit, unlike punctuation. */
export const isWordText = (text: string): boolean => latinLetterOrNumber.test(text) || (!isLatin(text) && letterOrNumber.test(text));
