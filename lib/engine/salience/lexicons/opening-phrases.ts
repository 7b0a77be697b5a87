import type { Token } from '../../types.ts';
import { ofWord, type Word } from '../../words.ts';

/** Phrases that count only where they stand at a certain place, as at the beginning of a sentence. */
export interface OpeningPhrases {
  /** Does one of them begin with the word? */
  readonly begins: (word: Word) => boolean;
  /** What follows it, by first word. */
  readonly endings: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** One phrase a line → phrases to look up. Words are written as tokens are: "editor 's note". */
export function openingPhrases(lines: string): OpeningPhrases {
  const endings = new Map<string, string[][]>();
  for (const line of lines.trim().split('\n')) {
    const [first = '', ...rest] = line.trim().split(' ');
    endings.set(first, [...(endings.get(first) ?? []), rest]);
  }
  return { begins: ofWord(({ lower }) => endings.has(lower)), endings };
}

/** How many tokens the longest phrase that starts at token `at` takes; 0 where none does. */
export function phraseAt({ begins, endings: all }: OpeningPhrases, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !begins(token.word)) return 0;
  let longest = 0;
  for (const rest of all.get(token.lower) ?? []) {
    if (rest.length >= longest && rest.every((word, k) => tokens[at + 1 + k]?.lower === word)) longest = rest.length + 1;
  }
  return longest;
}
