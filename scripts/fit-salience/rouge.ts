import { stem } from '../../lib/engine/salience/stem.ts';

/** Counts of the runs of one and of two words. */
export interface WordRuns {
  readonly size: number;
  readonly ones: ReadonlyMap<string, number>;
  readonly twos: ReadonlyMap<string, number>;
}

function count(runs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
}

/** ROUGE's words: runs of letters and digits, lower case, stemmed. */
export function wordRuns(text: string): WordRuns {
  const words = (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stem);
  return { size: words.length, ones: count(words), twos: count(words.slice(1).map((word, i) => `${words[i]} ${word}`)) };
}

/** The runs of several sentences together; no run of two crosses from one sentence into the next. */
export function joined(parts: readonly WordRuns[]): WordRuns {
  const ones = new Map<string, number>();
  const twos = new Map<string, number>();
  for (const part of parts) {
    for (const [run, times] of part.ones) ones.set(run, (ones.get(run) ?? 0) + times);
    for (const [run, times] of part.twos) twos.set(run, (twos.get(run) ?? 0) + times);
  }
  return { size: parts.reduce((sum, part) => sum + part.size, 0), ones, twos };
}

function f1(reference: ReadonlyMap<string, number>, candidate: ReadonlyMap<string, number>, total: number): number {
  let hits = 0;
  for (const [run, times] of candidate) hits += Math.min(times, reference.get(run) ?? 0);
  return total > 0 ? (2 * hits) / total : 0;
}

/** ROUGE-1 F1 + ROUGE-2 F1 (Lin 2004), the sum that oracle summaries are usually chosen by. */
export function rouge(reference: WordRuns, candidate: WordRuns): number {
  const ones = f1(reference.ones, candidate.ones, reference.size + candidate.size);
  const twos = f1(reference.twos, candidate.twos, Math.max(0, reference.size - 1) + Math.max(0, candidate.size - 1));
  return ones + twos;
}
