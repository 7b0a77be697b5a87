import type { PartOfSpeech, Token } from '../types.ts';
import { isCapitalised } from './letter-case.ts';

const name: PartOfSpeech = 'PROPN';

/**
 * A capitalized word that is a name wherever its tag is sure keeps it where the tagger stumbled: at the opening of a
 * sentence ("Trump also claimed") or in a headline. One sense per discourse (Gale, Church and Yarowsky 1992).
 */
export function oneTagPerName(sentences: readonly (readonly Token[])[]): (readonly Token[])[] {
  const counts = new Map<string, { name: number; other: number }>();
  for (const tokens of sentences) {
    for (let at = 1; at < tokens.length; at += 1) {
      const { text, pos } = tokens[at] as Token;
      if (!isCapitalised(text)) continue;
      const count = counts.get(text) ?? { name: 0, other: 0 };
      if (count.name + count.other === 0) counts.set(text, count);
      if (pos === name) count.name += 1;
      else count.other += 1;
    }
  }
  const isMistagged = ({ text, pos }: Token): boolean => {
    if (pos === name || !isCapitalised(text)) return false;
    const count = counts.get(text);
    return count !== undefined && count.name > count.other;
  };
  return sentences.map((tokens) =>
    tokens.some(isMistagged) ? tokens.map((token) => (isMistagged(token) ? { ...token, pos: name } : token)) : tokens,
  );
}
