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

/** Each once, in order of first use. */
export function termsOfTokens(tokens: readonly Token[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { word } of tokens) {
    const { term } = termOfWord(word);
    if (term !== null) terms.add(term);
  }
  return terms;
}

export function articleTerms(sentences: readonly Sentence[]): ArticleTerms {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  const sentenceFrequency: number[] = [];
  /** By term: which sentence used it last, and where it stands among that sentence's. */
  const lastSentence: number[] = [];
  const lastPlace: number[] = [];
  const counted = sentences.map(({ tokens }, sentence) => {
    const counts: TermCount[] = [];
    for (const { word } of tokens) {
      const { term } = termOfWord(word);
      if (term === null) continue;
      let id = ids.get(term);
      if (id === undefined) {
        id = frequency.length;
        ids.set(term, id);
        frequency.push(0);
        sentenceFrequency.push(0);
        lastSentence.push(-1);
        lastPlace.push(0);
      }
      frequency[id] = (frequency[id] as number) + 1;
      if (lastSentence[id] === sentence) (counts[lastPlace[id] as number] as TermCount).count += 1;
      else {
        sentenceFrequency[id] = (sentenceFrequency[id] as number) + 1;
        lastSentence[id] = sentence;
        lastPlace[id] = counts.push({ id, count: 1 }) - 1;
      }
    }
    return counts;
  });
  const inverse = sentenceFrequency.map((count) => Math.log(1 + sentences.length / count));
  return { sentences: counted.map((counts) => unitVector(counts, inverse)), ids, frequency, sentenceFrequency };
}

interface TermCount {
  readonly id: number;
  count: number;
}

function unitVector(counts: readonly TermCount[], inverse: readonly number[]): Term[] {
  let squares = 0;
  for (const { id, count } of counts) {
    const weight = count * (inverse[id] as number);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  return length === 0 ? [] : counts.map(({ id, count }) => ({ id, count, weight: (count * (inverse[id] as number)) / length }));
}
