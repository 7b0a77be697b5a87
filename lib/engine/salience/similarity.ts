import type { ArticleTerms } from './article-terms.ts';

/**
 * Pairs are compared among this many sentences at most: the first ones and, of the rest, the most central. News
 * is rarely longer; beyond it (a 2 MiB transcript has 15,000) all pairs would take minutes, and a sentence that is
 * neither early nor central is in no summary.
 */
export const mostCompared = 400;
const mostEarly = 300;

export interface Similarity {
  /** Cosine of two sentences; 0 where one of them was not compared. */
  between(i: number, j: number): number;
  /** The largest similarity of a sentence to one before it. */
  toEarlier(i: number): number;
}

/** Sentence numbers in order: all of a usual article; of a long one the early and the most central. */
export function comparedSentences(toCentroid: readonly number[]): number[] {
  const all = toCentroid.map((_, i) => i);
  if (all.length <= mostCompared) return all;
  const central = all.slice(mostEarly).sort((a, b) => (toCentroid[b] ?? 0) - (toCentroid[a] ?? 0) || a - b);
  return [...all.slice(0, mostEarly), ...central.slice(0, mostCompared - mostEarly)].sort((a, b) => a - b);
}

export function similarities({ sentences }: ArticleTerms, compared: readonly number[]): Similarity {
  const size = compared.length;
  const matrix = new Float64Array(size * size);
  const rowOf = new Int32Array(sentences.length).fill(-1);
  compared.forEach((sentence, row) => {
    rowOf[sentence] = row;
  });
  const index = new Map<number, { row: number; weight: number }[]>();
  compared.forEach((sentence, row) => {
    for (const { id, weight } of sentences[sentence] ?? []) {
      const holders = index.get(id) ?? [];
      for (const other of holders) matrix[other.row * size + row] = (matrix[other.row * size + row] ?? 0) + other.weight * weight;
      if (holders.length === 0) index.set(id, holders);
      holders.push({ row, weight });
    }
  });
  const at = (earlier: number, later: number): number => matrix[earlier * size + later] ?? 0;
  return {
    between(i, j) {
      const a = rowOf[Math.min(i, j)] ?? -1;
      const b = rowOf[Math.max(i, j)] ?? -1;
      return a < 0 || b < 0 ? 0 : at(a, b);
    },
    toEarlier(i) {
      const row = Math.max(0, rowOf[i] ?? 0);
      let most = 0;
      for (let other = 0; other < row; other += 1) most = Math.max(most, at(other, row));
      return most;
    },
  };
}
