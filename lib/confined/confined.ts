import type { StoredArticle } from '../ports.ts';
import { ArticleProcess, type ProcessOptions } from './article-process.ts';

/**
 * Handles articles in a process of its own: one that takes too long, or more memory than it may, ends that process and not its
 * neighbours, and the next one gets a new process. One article at a time.
 */
export function confined<Answer>(options: ProcessOptions): (article: StoredArticle) => Promise<Answer> {
  let handler: ArticleProcess<Answer> | null = null; // begun when it is needed: it takes as long to start as the caller did
  return (article) => {
    if (handler === null || handler.isGone) handler = new ArticleProcess<Answer>(options);
    return handler.handle(article);
  };
}
