import type { ArticleReading } from '../article/read-text.ts';
import { stopped } from '../article/refusals.ts';
import { LimitError } from '../errors.ts';
import type { StoredArticle } from '../ports.ts';
import { errorFields, type Log } from './log.ts';

export interface ReadAnewParts {
  /** Whether reading an article costs little, whatever is in it. */
  readonly isHarmless: (article: StoredArticle) => boolean;
  /** Reads any article, and throws a `LimitError` where it took too much. */
  readonly readConfined: (article: StoredArticle) => Promise<ArticleReading>;
  readonly log: Log;
}

/** An article's file → what is in it. One that may cost much is read with limits. */
export async function readAnew(stored: StoredArticle, { isHarmless, readConfined, log }: ReadAnewParts): Promise<ArticleReading> {
  if (isHarmless(stored)) {
    const { readArticleFile } = await import('../article/read-article.ts'); // which summaries never pay for
    return readArticleFile(stored);
  }
  try {
    return await readConfined(stored);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    log('error', 'article-stopped', { key: stored.key, ...errorFields(error) });
    return { article: null, refusal: stopped[error.code] };
  }
}
