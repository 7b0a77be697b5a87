import type { StoredArticle } from '../ports.ts';
import type { Summary } from '../summary-format.ts';
import { type ProcessOptions, SummarizerProcess } from './summarizer-process.ts';

/**
 * Summarizes in a process of its own: an article that takes too long, or more memory than it may, ends that process and
 * not its neighbours, and the next one gets a new process. One article at a time.
 */
export function confinedSummarizer(options: ProcessOptions): (article: StoredArticle) => Promise<Summary> {
  let summarizer: SummarizerProcess | null = null; // begun when it is needed: it takes as long to start as the caller did
  return (article) => {
    if (summarizer === null || summarizer.isGone) summarizer = new SummarizerProcess(options);
    return summarizer.summarize(article);
  };
}
