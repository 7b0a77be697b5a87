import { readText } from '../../lib/article/read-text.ts';
import { type ArticleView, articleView } from '../../lib/engine/salience/article-view.ts';
import { coverageOf } from '../../lib/engine/salience/coverage.ts';
import { sentenceValues } from '../../lib/engine/salience/features.ts';
import { type ImportanceModel, importanceOf } from '../../lib/engine/salience/importance.ts';
import { isPrintable } from '../../lib/engine/salience/printable.ts';
import { sentenceViews } from '../../lib/engine/salience/sentence-salience.ts';
import { readDocument } from '../../lib/engine/text/index.ts';
import { oracleSentences } from './oracle.ts';
import { type WordRuns, wordRuns } from './rouge.ts';

/** A line of the training files. `references`: human summaries, one sentence a line. */
export interface SummarizedText {
  readonly text: string;
  readonly references: readonly string[];
}

export interface Example {
  readonly article: ArticleView;
  readonly reference: WordRuns;
  /** Of each sentence: */
  readonly rows: readonly Float64Array[];
  readonly runs: readonly WordRuns[];
  /** The oracle's choice as a distribution. */
  readonly targets: Float64Array;
  /** The sentences that may be printed. */
  readonly printable: readonly number[];
}

/** Null where there is nothing to learn: hardly any sentences, or none that the human summary shares a word with. */
export function exampleOf({ text, references }: SummarizedText): Example | null {
  const { article: reading } = readText(text, {});
  if (reading === null) return null;
  const { title, removed, headings } = reading;
  const article = articleView(readDocument({ text, title, removed, headings, language: 'en' }));
  const runs = article.sentences.map(({ sentence }) => wordRuns(text.slice(sentence.start, sentence.end)));
  const reference = wordRuns(references[0] ?? '');
  const oracle = oracleSentences(reference, runs);
  if (oracle.length === 0 || runs.length <= oracle.length) return null;
  return {
    article,
    reference,
    rows: [],
    runs,
    targets: Float64Array.from(runs, (_, i) => (oracle.includes(i) ? 1 / oracle.length : 0)),
    printable: article.sentences.flatMap(({ facts }, i) => (isPrintable(facts) ? [i] : [])),
  };
}

/** The example as it looks once its words have been weighed by the model. */
export function weighed(example: Example, model: ImportanceModel): Example {
  const { words } = example.article;
  const article = { ...example.article, coverage: coverageOf(words, importanceOf(words, model)) };
  return { ...example, article, rows: sentenceViews(article).map((view) => Float64Array.from(sentenceValues(view))) };
}
