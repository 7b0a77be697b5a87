import { createHash } from 'node:crypto';
import { RequestError } from '../errors.ts';
import type { ArticleStore, StoredSummary, SummaryStore } from '../ports.ts';
import type { Summary } from '../summary-format.ts';
import { checkedKey, summaryUrl } from './article-key.ts';
import { httpDate, isNotModified } from './conditional-request.ts';
import { type HttpRequest, type HttpResponse, jsonResponse } from './http.ts';
import { problemResponse } from './problem-details.ts';
import { chosenRepresentation } from './representations.ts';
import { type Rendered, summaryRepresentations } from './summary-representations.ts';

export interface ReadSummaryParts {
  readonly summaries: Pick<SummaryStore, 'read'>;
  readonly articles: Pick<ArticleStore, 'read' | 'version'>;
}

/** A summary is there within a second or two of its article, unless thousands arrive at once. */
const retryAfterSeconds = 2;

/** One summary. One request to the storage; a second one when there is no summary, or where the article's text is shown. */
export async function readSummary(request: HttpRequest, key: string, parts: ReadSummaryParts): Promise<HttpResponse> {
  const representation = chosenRepresentation(request, summaryRepresentations);
  const stored = await parts.summaries.read(checkedKey(key));
  if (stored === null) return withoutSummary(key, parts);
  const summary = JSON.parse(stored.body) as Summary;
  if (summary.status !== 'ready') return refusedArticle(request, summary.problem);
  if (representation.render === null) return asStored(request, stored, representation.mediaType);
  return renderedResponse(request, await representation.render({ summary, request, articles: parts.articles }));
}

function asStored(request: HttpRequest, stored: StoredSummary, mediaType: string): HttpResponse {
  const headers = validatorHeaders(stored);
  if (isNotModified(request, stored)) return { status: 304, headers, body: '' };
  return { status: 200, headers: { ...headers, 'content-type': mediaType }, body: stored.body };
}

/** A new version of this program may show the same summary otherwise: the ETag is that of what is shown, and there is no date. */
export function renderedResponse(request: HttpRequest, { body, headers }: Rendered): HttpResponse {
  const etag = createHash('sha256').update(body).digest('base64url');
  const always = { etag: `"${etag}"`, 'cache-control': 'no-cache' };
  if (isNotModified(request, { etag, lastModified: null })) return { status: 304, headers: always, body: '' };
  return { status: 200, headers: { ...headers, ...always }, body };
}

// "no-cache": keep it, but ask each time. An article may be corrected or withdrawn at any moment, and asking costs no body.
// Shared caches do not keep answers to signed requests (RFC 9111, 3.5), so this does not make a private API public.
const validatorHeaders = ({ etag, lastModified }: StoredSummary) => ({
  etag: `"${etag}"`,
  'last-modified': httpDate(lastModified),
  'cache-control': 'no-cache',
});

async function withoutSummary(key: string, { articles }: ReadSummaryParts): Promise<HttpResponse> {
  if ((await articles.version(key)) === null) {
    throw new RequestError('article-not-found', 'No article has this key, or it was withdrawn. Keys are case-sensitive.');
  }
  const headers = { 'retry-after': String(retryAfterSeconds), location: summaryUrl(key), 'cache-control': 'no-store' };
  return jsonResponse(202, { id: key, status: 'processing' }, headers);
}

function refusedArticle(request: HttpRequest, problem: Summary['problem']): HttpResponse {
  const detail = problem?.detail ?? 'The article was refused without a reason.';
  return problemResponse(request, { code: 'no-summary', detail, ...(problem && { exactCode: problem.code }) });
}
