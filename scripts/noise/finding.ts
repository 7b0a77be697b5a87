import { readArticle } from '../../lib/article/read-article.ts';
import type { MarkedArticle } from './marked-article.ts';
import type { Finding } from './score.ts';

/** What is removed of a marked article when it is read like any other file. */
export async function findingOf(article: MarkedArticle): Promise<Finding> {
  const reading = await readArticle(Buffer.from(article.text), { key: article.name, contentType: 'text/plain' });
  return { article, removed: reading.article?.removed ?? [] };
}
