/** "a b c" over any number of lines → the set of its words. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
