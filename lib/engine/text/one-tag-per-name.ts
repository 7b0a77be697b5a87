import type { PartOfSpeech, Token } from '../types.ts';
import { isCapitalised } from './letter-case.ts';

/**
 * A capitalized word that is a name wherever its tag is sure keeps it where the tagger stumbled: at the opening of a
 * sentence ("Trump also claimed") or in a headline. One sense per discourse (Gale, Church and Yarowsky 1992).
 */
export function oneTagPerName(sentences: readonly (readonly Token[])[]): Token[][] {
  const counts = new Map<string, { name: number; other: number }>();
  for (const tokens of sentences) {
    for (const token of tokens.slice(1)) {
      if (!isCapitalised(token.text)) continue;
      const count = counts.get(token.text) ?? { name: 0, other: 0 };
      if (token.pos === 'PROPN') count.name++;
      else count.other++;
      counts.set(token.text, count);
    }
  }
  const isName = (word: string): boolean => {
    const count = counts.get(word);
    return count !== undefined && count.name > count.other;
  };
  const retagged: PartOfSpeech = 'PROPN';
  return sentences.map((tokens) =>
    tokens.map((token) =>
      token.pos !== retagged && isCapitalised(token.text) && isName(token.text) ? { ...token, pos: retagged } : token,
    ),
  );
}
