import { readCorpus } from '../scripts/corpus.ts';

export interface BenchArticle {
  readonly id: string;
  readonly text: string;
}

/** The articles of our own corpus, without their annotations. */
export const articles = async (): Promise<readonly BenchArticle[]> => (await readCorpus()).map(({ id, text }) => ({ id, text }));
