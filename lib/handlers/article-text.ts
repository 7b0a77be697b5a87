import { createHash } from 'node:crypto';
import { RequestError } from '../errors.ts';
import type { ArticleStore, StoredArticle, SummaryStore } from '../ports.ts';
import type { Problem, Summary } from '../summary-format.ts';
import { preference } from './accept.ts';
import { checkedKey } from './article-key.ts';
import { httpDate } from './conditional-request.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { problemResponse } from './problem-details.ts';
import { type ReadAnewParts, readAnew } from './read-anew.ts';

export interface ArticleTextParts extends ReadAnewParts {
  readonly articles: Pick<ArticleStore, 'read'>;
  readonly summaries: Pick<SummaryStore, 'read'>;
}

const mediaType = 'text/plain; charset=utf-8';

/**
 * The text that a summary's offsets refer to, read anew from the article. Its ETag is the summary's `text.sha256` as long as both
 * are of the same version of the article, so that anybody can check the evidence. One request to the storage; a second one where
 * reading may cost much.
 */
export async function articleText(request: HttpRequest, key: string, parts: ArticleTextParts): Promise<HttpResponse> {
  if (preference(request.headers.accept, 'text/plain') === 0) {
    throw new RequestError('not-acceptable', `expected Accept to allow text/plain, got \`${request.headers.accept}\``);
  }
  const stored = await parts.articles.read(checkedKey(key));
  if (stored === null) {
    throw new RequestError('article-not-found', 'No article has this key, or it was withdrawn. Keys are case-sensitive.');
  }
  const recorded = await recordedProblem(stored, parts);
  if (recorded !== null) return refused(request, recorded);
  const reading = await readAnew(stored, parts);
  if (reading.article === null) return refused(request, reading.refusal);
  const { text } = reading.article;
  const etag = createHash('sha256').update(text).digest('hex');
  const headers = { etag: `"${etag}"`, 'last-modified': httpDate(stored.lastModified), 'cache-control': 'no-cache' };
  return { status: 200, headers: { ...headers, 'content-type': mediaType }, body: text };
}

/** Why this very version could not be read when it was to be summarized: what may cost much is not tried again. */
async function recordedProblem(stored: StoredArticle, { summaries, isHarmless }: ArticleTextParts): Promise<Problem | null> {
  const written = isHarmless(stored) ? null : await summaries.read(stored.key);
  if (written === null) return null;
  const { problem, source, text } = JSON.parse(written.body) as Summary;
  return text === null && source.etag === stored.etag && source.versionId === stored.versionId ? problem : null;
}

const refused = (request: HttpRequest, { code, detail }: Problem): HttpResponse =>
  problemResponse(request, { code: 'no-summary', detail, exactCode: code });
