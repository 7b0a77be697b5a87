import { defect, outOfMemory, tooSlow } from './article/refusals.ts';
import { LimitError, type LimitErrorCode } from './errors.ts';
import type { ArticleFile } from './summarize.ts';
import { sourceOfFile, summaryDocument } from './summary-document.ts';
import type { Summary } from './summary-format.ts';

const limits = { 'too-slow': tooSlow, 'out-of-memory': outOfMemory } satisfies Record<LimitErrorCode, unknown>;

/** What stands in for the summary of a file that could not be summarized, so that nobody waits for it forever. */
export function failedSummary(file: ArticleFile, error: unknown): Summary {
  const refusal = error instanceof LimitError ? limits[error.code] : defect;
  const reading = { article: null, refusal };
  return summaryDocument({ id: file.key, source: sourceOfFile(file, null), reading, analysis: null });
}
