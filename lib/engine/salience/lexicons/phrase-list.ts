import type { Token } from '../../types.ts';
import { ofWord, type Word } from '../../words.ts';

interface Phrase {
  readonly words: readonly string[];
  /** Which of them is its longest. */
  readonly key: number;
}

/** Phrases that count wherever they stand. Looked for by their longest words, which most sentences do not have. */
export interface Phrases {
  /** Is it the longest word of one of them? */
  readonly isKey: (word: Word) => boolean;
  readonly byKey: ReadonlyMap<string, readonly Phrase[]>;
}

/** One phrase a line → phrases to look up. Words are written as tokens are: "editor 's note". */
export function phraseList(lines: string): Phrases {
  const byKey = new Map<string, Phrase[]>();
  for (const line of lines.trim().split('\n')) {
    const words = line.trim().split(' ');
    const longest = words.reduce((most, word) => (word.length > most.length ? word : most));
    const phrase = { words, key: words.indexOf(longest) };
    const others = byKey.get(longest);
    if (others === undefined) byKey.set(longest, [phrase]);
    else others.push(phrase);
  }
  return { isKey: ofWord(({ lower }) => byKey.has(lower)), byKey };
}

const standsAt = ({ words }: Phrase, tokens: readonly Token[], from: number): boolean =>
  from >= 0 && words.every((word, k) => tokens[from + k]?.lower === word);

export function hasPhrase({ isKey, byKey }: Phrases, tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at += 1) {
    const { word } = tokens[at] as Token;
    if (isKey(word) && byKey.get(word.lower)?.some((phrase) => standsAt(phrase, tokens, at - phrase.key))) return true;
  }
  return false;
}
