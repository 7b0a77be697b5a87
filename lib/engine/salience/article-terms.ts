import type { Sentence, Token } from '../types.ts';
import { isWordText } from '../word-test.ts';
import { ofWord } from '../words.ts';
import { functionWords } from './lexicons/function-words.ts';
import { stem } from './stem.ts';

/** A term of one sentence: which (its number in the article), how often, and its share of the sentence's unit vector. */
export interface Term {
  readonly id: number;
  readonly count: number;
  readonly weight: number;
}

/** The words that carry matter, counted over the article. Vectors are term frequency × inverse sentence frequency, of length 1. */
export interface ArticleTerms {
  /** For each sentence its terms, in order of first use. */
  readonly sentences: readonly (readonly Term[])[];
  readonly ids: ReadonlyMap<string, number>;
  /** By term: how often the article uses it. */
  readonly frequency: readonly number[];
  /** By term: in how many sentences. */
  readonly sentenceFrequency: readonly number[];
}

/** The term that a token stands for; null where it carries no matter of its own. */
export function termOf(lower: string): string | null {
  if (functionWords.has(lower) || lower.length < 2 || !isWordText(lower)) return null;
  return stem(lower);
}

const termOfWord = ofWord(({ lower }) => ({ term: termOf(lower) }));

export const termsOfTokens = (tokens: readonly Token[]): string[] => tokens.flatMap(({ word }) => termOfWord(word).term ?? []);

export function articleTerms(sentences: readonly Sentence[]): ArticleTerms {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  const sentenceFrequency: number[] = [];
  const counted = sentences.map((sentence) => {
    const counts = new Map<number, number>();
    for (const token of sentence.tokens) {
      const { term } = termOfWord(token.word);
      if (term === null) continue;
      const id = ids.get(term) ?? ids.size;
      ids.set(term, id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const [id, count] of counts) {
      frequency[id] = (frequency[id] ?? 0) + count;
      sentenceFrequency[id] = (sentenceFrequency[id] ?? 0) + 1;
    }
    return counts;
  });
  const inverse = sentenceFrequency.map((count) => Math.log(1 + sentences.length / count));
  return { sentences: counted.map((counts) => unitVector(counts, inverse)), ids, frequency, sentenceFrequency };
}

function unitVector(counts: ReadonlyMap<number, number>, inverse: readonly number[]): Term[] {
  const weighted = [...counts].map(([id, count]) => ({ id, count, weight: count * (inverse[id] ?? 0) }));
  const length = Math.sqrt(weighted.reduce((sum, term) => sum + term.weight * term.weight, 0));
  return length === 0 ? [] : weighted.map((term) => ({ ...term, weight: term.weight / length }));
}
