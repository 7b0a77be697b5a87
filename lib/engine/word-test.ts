// Patterns with `\p{L}` cost a cold start milliseconds each to compile, ranges a tenth. So texts are asked first whether
// ranges will do: Latin letters with their usual company of dashes, quotation marks, ellipses and currency signs.
const otherThanLatin = /[\u0250-\u200F\u2028-\u209F\u20C0-\uFFFF]/;

/** Letters and numbers among the characters that `isLatin` lets through, as they stand in a character class. */
export const latinLetters = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
export const latinNumbers = '0-9²³¹¼-¾';

/** Has no character for which classes of Latin letters and numbers would not do. */
export const isLatin = (text: string): boolean => !otherThanLatin.test(text);

const latinLetterOrNumber = new RegExp(`[${latinLetters}${latinNumbers}]`);
const letterOrNumber = /[\p{L}\p{N}]/u;

/** Has a letter or a digit, unlike punctuation. */
export const isWordText = (text: string): boolean => latinLetterOrNumber.test(text) || (!isLatin(text) && letterOrNumber.test(text));
