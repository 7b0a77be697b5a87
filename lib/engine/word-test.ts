const letterOrDigit = /[\p{L}\p{N}]/u;

/** Has a letter or a digit, unlike punctuation. */
export const isWordText = (text: string): boolean => letterOrDigit.test(text);
