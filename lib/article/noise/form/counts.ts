import { type KindOfWord, kindsOfWords, wordsOfNotices } from '../../lexicons/words-of-notices.ts';

/** How many of a block's words are of each kind. */
export type KindCounts = Readonly<Record<KindOfWord, number>>;

/** Word → its kinds: one look-up a word instead of one for each kind. */
const kindsOfWord = new Map<string, KindOfWord[]>();
for (const kind of kindsOfWords) {
  for (const word of wordsOfNotices[kind]) {
    const known = kindsOfWord.get(word);
    if (known === undefined) kindsOfWord.set(word, [kind]);
    else known.push(kind);
  }
}

const none = Object.fromEntries(kindsOfWords.map((kind) => [kind, 0])) as unknown as KindCounts;

export function kindCounts(words: readonly string[]): KindCounts {
  const counts: Record<KindOfWord, number> = { ...none };
  for (const word of words) {
    const kinds = kindsOfWord.get(word);
    if (kinds !== undefined) for (const kind of kinds) counts[kind] += 1;
  }
  return counts;
}
