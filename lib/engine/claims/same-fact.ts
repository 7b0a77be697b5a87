import type { Token } from '../types.ts';

const contentTags = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
/** Share of the shorter one's content words that the other holds too. */
const sameShare = 0.7;

const contentWords = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter((token) => contentTags.test(token.pos)).map((token) => token.lower));

/** The same fact told twice: in the deck and the text, in the lead and a quotation. */
export function isSameFact(one: readonly Token[], other: readonly Token[]): boolean {
  const words = contentWords(one);
  const others = contentWords(other);
  const common = [...words].filter((word) => others.has(word)).length;
  const fewer = Math.min(words.size, others.size);
  return fewer > 0 && common / fewer >= sameShare;
}
