import { createHash } from 'node:crypto';
import type { ArticleStore } from '../ports.ts';
import type { Summary } from '../summary-format.ts';

/**
 * The very text that a summary's offsets refer to, read anew from the article; null where the article is another by now.
 * One request to the storage. The readers are loaded here and not at the start: JSON does without.
 */
export async function textOfSummary({ id, text }: Summary, articles: Pick<ArticleStore, 'read'>): Promise<string | null> {
  const stored = text && (await articles.read(id));
  if (!text || !stored?.body) return null;
  const { readArticle } = await import('../article/read-article.ts');
  const { article } = await readArticle(stored.body, stored);
  return article !== null && sha256(article.text) === text.sha256 ? article.text : null;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
