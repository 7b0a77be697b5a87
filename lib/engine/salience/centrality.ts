import type { ArticleTerms, Term } from './article-terms.ts';

/** How much each sentence shares with the others. Sums of vectors make this linear in the text's length, with no pairs compared. */
export interface Centrality {
  /** Sum of its similarities (cosine) to all other sentences, as a share of the largest. */
  readonly toAll: readonly number[];
  /** The same to the sentences after it: what the rest goes on about. */
  readonly toLater: readonly number[];
  /** Cosine with the sum of all sentences. */
  readonly toCentroid: readonly number[];
}

function dot(terms: readonly Term[], vector: Float64Array): number {
  let sum = 0;
  for (const { id, weight } of terms) sum += weight * (vector[id] as number);
  return sum;
}

function add(vector: Float64Array, terms: readonly Term[]): void {
  for (const term of terms) vector[term.id] = (vector[term.id] ?? 0) + term.weight;
}

const shareOfLargest = (values: readonly number[]): number[] => {
  const largest = values.reduce((most, value) => Math.max(most, value), 1e-9);
  return values.map((value) => value / largest);
};

export function centrality({ sentences, frequency }: ArticleTerms): Centrality {
  const later = new Float64Array(frequency.length);
  const toLater = new Array<number>(sentences.length).fill(0);
  for (let i = sentences.length - 1; i >= 0; i -= 1) {
    const terms = sentences[i] ?? [];
    toLater[i] = dot(terms, later);
    add(later, terms);
  }
  const all = later;
  const length = Math.sqrt(all.reduce((sum, value) => sum + value * value, 0)) || 1;
  const toSum = sentences.map((terms) => dot(terms, all));
  return {
    toAll: shareOfLargest(toSum.map((value, i) => value - (sentences[i]?.length ? 1 : 0))),
    toLater: shareOfLargest(toLater),
    toCentroid: toSum.map((value) => value / length),
  };
}
