import { createHash } from 'node:crypto';
import type { ArticleStore } from '../ports.ts';
import type { Summary } from '../summary-format.ts';
import { type ReadAnewParts, readAnew } from './read-anew.ts';

export interface SummaryTextParts extends ReadAnewParts {
  readonly articles: Pick<ArticleStore, 'read'>;
}

/**
 * The very text that a summary's offsets refer to, read anew from the article; null where the article is another by now.
 * One request to the storage.
 */
export async function textOfSummary({ id, source, text }: Summary, parts: SummaryTextParts): Promise<string | null> {
  const stored = text && (await parts.articles.read(id));
  if (!text || !stored || stored.etag !== source.etag) return null;
  const { article } = await readAnew(stored, parts);
  return article !== null && sha256(article.text) === text.sha256 ? article.text : null;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
