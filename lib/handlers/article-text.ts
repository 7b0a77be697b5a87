import { createHash } from 'node:crypto';
import type { Refusal } from '../article/article.ts';
import { refusalOf, tooLarge } from '../article/refusals.ts';
import { RequestError } from '../errors.ts';
import type { ArticleStore } from '../ports.ts';
import { preference } from './accept.ts';
import { checkedKey } from './article-key.ts';
import { httpDate } from './conditional-request.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { problemResponse } from './problem-details.ts';

export interface ArticleTextParts {
  readonly articles: Pick<ArticleStore, 'read'>;
}

const mediaType = 'text/plain; charset=utf-8';

/**
 * The text that a summary's offsets refer to, read anew from the article. Its ETag is the summary's `text.sha256` as long as both
 * are of the same version of the article, so that anybody can check the evidence. One request to the storage.
 */
export async function articleText(request: HttpRequest, key: string, { articles }: ArticleTextParts): Promise<HttpResponse> {
  if (preference(request.headers.accept, 'text/plain') === 0) {
    throw new RequestError('not-acceptable', `expected Accept to allow text/plain, got \`${request.headers.accept}\``);
  }
  const stored = await articles.read(checkedKey(key));
  if (stored === null) {
    throw new RequestError('article-not-found', 'No article has this key, or it was withdrawn. Keys are case-sensitive.');
  }
  if (stored.body === null) return refused(request, refusalOf(stored) ?? tooLarge(stored.bytes));
  const { readArticle } = await import('../article/read-article.ts'); // which summaries never pay for
  const reading = await readArticle(stored.body, stored);
  if (reading.article === null) return refused(request, reading.refusal);
  const { text } = reading.article;
  const etag = createHash('sha256').update(text).digest('hex');
  const headers = { etag: `"${etag}"`, 'last-modified': httpDate(stored.lastModified), 'cache-control': 'no-cache' };
  return { status: 200, headers: { ...headers, 'content-type': mediaType }, body: text };
}

const refused = (request: HttpRequest, { code, detail }: Refusal): HttpResponse =>
  problemResponse(request, { code: 'no-summary', detail, exactCode: code });
