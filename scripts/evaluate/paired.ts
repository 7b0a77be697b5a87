/** The mean of paired differences and where it lies with 95 % certainty. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const resamples = 1000;
const tail = 0.025;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Numerical Recipes' congruential generator: the interval is the same in every run. */
function positions(count: number): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * count);
  };
}

/** Bootstrap over documents (Koehn 2004): ours minus theirs, document by document. */
export function pairedDifference(ours: readonly number[], theirs: readonly number[]): Difference {
  const differences = ours.map((value, i) => value - (theirs[i] ?? 0));
  const next = positions(differences.length);
  const means = Array.from({ length: resamples }, () => meanOf(differences.map(() => differences[next()] ?? 0))).sort((a, b) => a - b);
  const at = (share: number): number => means[Math.floor(share * resamples)] ?? 0;
  return { mean: meanOf(differences), low: at(tail), high: at(1 - tail) };
}
