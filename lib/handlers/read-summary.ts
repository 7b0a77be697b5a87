import { RequestError } from '../errors.ts';
import type { ArticleStore, StoredSummary, SummaryStore } from '../ports.ts';
import type { Summary } from '../summary-format.ts';
import { checkedKey, summaryUrl } from './article-key.ts';
import { httpDate } from './conditional-request.ts';
import { type HttpRequest, type HttpResponse, jsonResponse } from './http.ts';
import { alternateLinks, alternates } from './links.ts';
import { problemResponse } from './problem-details.ts';
import { renderedResponse } from './rendered-response.ts';
import { chosenRepresentation } from './representations.ts';
import { summaryRepresentations } from './summary-representations.ts';
import type { SummaryTextParts } from './summary-text.ts';

export interface ReadSummaryParts extends SummaryTextParts {
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
  const { render, mediaType, format } = representation;
  const response = render ? renderedResponse(await render({ summary, request, parts })) : asStored(stored, mediaType);
  const links = [describedBy, ...alternateLinks(alternates(summaryUrl(key), summaryRepresentations, format))];
  return { ...response, headers: { ...response.headers, link: links.join(', ') } };
}

const describedBy = '</schemas/summary.v1.json>; rel="describedby"; type="application/schema+json"';

const asStored = (stored: StoredSummary, mediaType: string): HttpResponse => ({
  status: 200,
  headers: { ...validatorHeaders(stored), 'content-type': mediaType },
  body: stored.body,
});

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
