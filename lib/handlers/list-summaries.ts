import type { ArticleStore, ListQuery, SummaryStore } from '../ports.ts';
import { summaryUrl } from './article-key.ts';
import { type HttpRequest, type HttpResponse, jsonResponse } from './http.ts';
import { listEntries } from './list-entries.ts';
import { checkedLimit, type Limits } from './page-limit.ts';
import { chosenRepresentation, type Representation } from './representations.ts';

export interface ListSummariesParts {
  readonly summaries: Pick<SummaryStore, 'list' | 'read'>;
  readonly articles: Pick<ArticleStore, 'list'>;
}

interface ListRepresentation extends Representation {
  readonly limits: Limits;
  readonly render: (list: ListRequest, parts: ListSummariesParts) => Promise<HttpResponse>;
}

interface ListRequest {
  readonly request: HttpRequest;
  readonly query: ListQuery;
}

/** S3 lists no more in one request. */
const keysOnly: Limits = { usual: 100, most: 1000 };
/** Each costs a request to the storage. */
const eachRead: Limits = { usual: 25, most: 100 };

/** The default first. */
const listRepresentations: readonly ListRepresentation[] = [
  { format: 'json', mediaType: 'application/json', name: 'JSON', limits: keysOnly, render: jsonList },
  { format: 'html', mediaType: 'text/html', name: 'Page', limits: eachRead, render: htmlList },
];

/** One page of the summaries there are, in the order of their keys. */
export async function listSummaries(request: HttpRequest, parts: ListSummariesParts): Promise<HttpResponse> {
  const { limits, render } = chosenRepresentation(request, listRepresentations);
  const prefix = request.query.get('prefix') ?? '';
  const query = { prefix, cursor: request.query.get('cursor') || null, limit: checkedLimit(request, limits) };
  return render({ request, query }, parts);
}

/** One request to the storage. */
async function jsonList({ request, query }: ListRequest, { summaries }: ListSummariesParts): Promise<HttpResponse> {
  const { objects, nextCursor } = await summaries.list(query);
  const page = { summaries: objects.map(({ key }) => ({ id: key, url: summaryUrl(key) })), nextCursor };
  return jsonResponse(200, page, listHeaders(request, query, nextCursor));
}

async function htmlList({ request, query }: ListRequest, parts: ListSummariesParts): Promise<HttpResponse> {
  const { listPage } = await import('../web/list-page.ts');
  const { securityPolicy } = await import('../web/security-policy.ts');
  const { entries, nextCursor } = await listEntries(query, parts);
  const body = listPage({
    entries: entries.map((entry) => ({ ...entry, url: summaryUrl(entry.key) })),
    prefix: query.prefix,
    nextUrl: nextCursor === null ? null : nextUrl(request, query, nextCursor),
    alternates: [],
    uploadUrl: null,
  });
  const headers = { ...listHeaders(request, query, nextCursor), 'content-type': 'text/html; charset=utf-8' };
  return { status: 200, headers: { ...headers, 'content-security-policy': securityPolicy }, body };
}

/** RFC 8288, so that a client can follow pages without reading them. */
function listHeaders(request: HttpRequest, query: ListQuery, nextCursor: string | null): HttpResponse['headers'] {
  const link = nextCursor !== null && { link: `<${nextUrl(request, query, nextCursor)}>; rel="next"` };
  return { 'cache-control': 'no-cache', ...link };
}

function nextUrl({ query: asked }: HttpRequest, { prefix, limit }: ListQuery, nextCursor: string): string {
  const format = asked.get('format');
  const query = new URLSearchParams({ ...(prefix && { prefix }), limit: String(limit), ...(format && { format }), cursor: nextCursor });
  return `/summaries?${query}`;
}
