import type { ArticleTerms } from './article-terms.ts';

/** How many terms sentences have together, each counted once, and how many of these repeat much or are in the lead. */
export interface CoveredTerms {
  readonly distinct: number;
  readonly key: number;
  readonly lead: number;
}

/** The marks of one set are told from those of the set before by their number, so that nothing has to be wiped out. */
export function coveredTermsOf(
  { sentences, frequency }: ArticleTerms,
  keyTerms: ReadonlySet<number>,
  leadTerms: ReadonlySet<number>,
): (set: readonly number[]) => CoveredTerms {
  const isKey = flags(frequency.length, keyTerms);
  const isLead = flags(frequency.length, leadTerms);
  const marks = new Uint32Array(frequency.length);
  let mark = 0;
  return (set) => {
    mark += 1;
    const covered = { distinct: 0, key: 0, lead: 0 };
    for (const i of set) {
      for (const { id } of sentences[i] ?? []) {
        if (marks[id] === mark) continue;
        marks[id] = mark;
        covered.distinct += 1;
        covered.key += isKey[id] as number;
        covered.lead += isLead[id] as number;
      }
    }
    return covered;
  };
}

function flags(size: number, ids: ReadonlySet<number>): Uint8Array {
  const found = new Uint8Array(size);
  for (const id of ids) found[id] = 1;
  return found;
}
