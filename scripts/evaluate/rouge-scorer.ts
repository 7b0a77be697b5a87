import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What we use of the scorer beyond its report. */
interface RougeScorer {
  tokenize(text: string): string[];
  rougeN(reference: readonly string[], candidate: readonly string[], n: number): { readonly f: number };
  rougeLsum(reference: readonly (readonly string[])[], candidate: readonly (readonly string[])[]): { readonly f: number };
}

export interface SummarizedArticle {
  readonly text: string;
  readonly references: readonly string[];
}

type ReferenceSentences = (gold: SummarizedArticle) => string[];

/** ROUGE-1, -2 and -Lsum of sentences, and how the scorer cuts an article's text into sentences. */
export interface SummaryScorer {
  readonly rouge: (article: SummarizedArticle, sentences: readonly string[]) => readonly [number, number, number];
  readonly sentencesOf: ReferenceSentences;
}

export async function loadSummaryScorer(directory: string): Promise<SummaryScorer> {
  const load = async (file: string) => import(pathToFileURL(join(directory, file)).href);
  const { tokenize, rougeN, rougeLsum } = (await load('rouge.mjs')) as RougeScorer;
  const { referenceSentences } = (await load('score-summaries.mjs')) as { referenceSentences: ReferenceSentences };
  const rouge: SummaryScorer['rouge'] = ({ references }, sentences) => {
    const words = (sentence: string) => tokenize(sentence);
    const candidate = sentences.map(words);
    const scores = references.map((reference) => {
      const lines = reference.split('\n').filter(Boolean).map(words);
      const overlap = (n: number) => rougeN(lines.flat(), candidate.flat(), n).f;
      return [overlap(1), overlap(2), rougeLsum(lines, candidate).f] as const;
    });
    const best = (k: 0 | 1 | 2) => Math.max(...scores.map((score) => score[k]));
    return [best(0), best(1), best(2)];
  };
  return { rouge, sentencesOf: referenceSentences };
}
