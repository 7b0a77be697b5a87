import type { ArticleWords } from './article-words.ts';
import type { Importance } from './importance.ts';

/** What sentences together say of what a summary should say: each word and pair counts once. */
export interface Coverage {
  /** Words of a summary that are to be expected among theirs; the same without grammar words; and pairs. */
  readonly words: number;
  readonly matter: number;
  readonly pairs: number;
  /** Words, with repetitions. */
  readonly size: number;
}

/** The marks of one set are told from those of the set before by their number, so that nothing has to be wiped out. */
export function coverageOf({ uses, pairs, sentences }: ArticleWords, importance: Importance): (set: readonly number[]) => Coverage {
  const wordMarks = new Uint32Array(uses.length);
  const pairMarks = new Uint32Array(pairs.length);
  const matters = Uint8Array.from(uses, ({ isFunctionWord }) => (isFunctionWord ? 0 : 1));
  let mark = 0;
  return (set) => {
    mark += 1;
    let words = 0;
    let matter = 0;
    let ofPairs = 0;
    let size = 0;
    for (const i of set) {
      const sentence = sentences[i];
      if (!sentence) continue;
      size += sentence.size;
      for (const id of sentence.words) {
        if (wordMarks[id] === mark) continue;
        wordMarks[id] = mark;
        const chance = importance.words[id] as number;
        words += chance;
        if (matters[id] === 1) matter += chance;
      }
      for (const id of sentence.pairs) {
        if (pairMarks[id] === mark) continue;
        pairMarks[id] = mark;
        ofPairs += importance.pairs[id] as number;
      }
    }
    return { words, matter, pairs: ofPairs, size };
  };
}

/** F1 of a set that covers so much, against a summary of `expected` words (Lin 2004). */
export const balanced = (covered: number, size: number, expected: number): number => (2 * covered) / (size + expected);
