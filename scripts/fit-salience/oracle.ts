import { joined, rouge, type WordRuns } from './rouge.ts';

const mostSentences = 3;

/** The sentences that a greedy oracle takes: each adds most to ROUGE against the human summary (Nallapati et al. 2017). */
export function oracleSentences(reference: WordRuns, sentences: readonly WordRuns[]): number[] {
  const chosen: number[] = [];
  let best = 0;
  while (chosen.length < mostSentences) {
    let added = -1;
    sentences.forEach((_, i) => {
      if (chosen.includes(i)) return;
      const value = rouge(reference, joined([...chosen, i].flatMap((k) => sentences[k] ?? [])));
      if (value > best + 1e-9) [best, added] = [value, i];
    });
    if (added < 0) break;
    chosen.push(added);
  }
  return chosen;
}
