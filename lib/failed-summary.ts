import { defect, stopped } from './article/refusals.ts';
import { LimitError } from './errors.ts';
import type { ArticleFile } from './summarize.ts';
import { sourceOfFile, summaryDocument } from './summary-document.ts';
import type { Summary } from './summary-format.ts';

/** What stands in for the summary of a file that could not be summarized, so that nobody waits for it forever. */
export function failedSummary(file: ArticleFile, error: unknown): Summary {
  const refusal = error instanceof LimitError ? stopped[error.code] : defect;
  const reading = { article: null, refusal };
  return summaryDocument({ id: file.key, source: sourceOfFile(file, null), reading, analysis: null });
}
