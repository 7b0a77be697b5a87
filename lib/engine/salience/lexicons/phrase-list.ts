import type { Token } from '../../types.ts';

/** Runs of words by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** One phrase a line → phrases to look up. Words are written as tokens are: "editor 's note". */
export function phraseList(lines: string): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const line of lines.trim().split('\n')) {
    const [first = '', ...rest] = line.trim().split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  return phrases;
}

/** How many tokens the longest phrase that starts at token `at` takes; 0 where none does. */
export function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): number {
  const endings = phrases.get(tokens[at]?.lower ?? '') ?? [];
  const lengths = endings.filter((rest) => rest.every((word, k) => tokens[at + 1 + k]?.lower === word)).map((rest) => rest.length + 1);
  return Math.max(0, ...lengths);
}

export const hasPhrase = (phrases: Phrases, tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => phrases.has(token.lower) && phraseAt(phrases, tokens, at) > 0);
