/** News repeats its words from article to article. Of so many words the answers are kept; then it begins anew. */
const mostWords = 16_384;

/** What is longer is an address or the like, which no other article repeats. */
export const longestRemembered = 64;

/** Not a slice, which would keep the article that it was cut from. */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** The same function, which finds out once what is asked again and again. Only for what depends on the word alone. */
export function remembered<Answer extends NonNullable<unknown>>(answer: (word: string) => Answer): (word: string) => Answer {
  let known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > longestRemembered) return answer(word);
    if (known.size === mostWords) known = new Map();
    const own = ownCopy(word);
    const fresh = answer(own);
    known.set(own, fresh);
    return fresh;
  };
}
