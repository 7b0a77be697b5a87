import type { ArticleStore, ListQuery, SummaryStore } from '../ports.ts';
import type { Feed } from '../web/feed.ts';
import { summaryUrl } from './article-key.ts';
import { type HttpRequest, type HttpResponse, jsonResponse } from './http.ts';
import { alternateLinks, alternates } from './links.ts';
import { listEntries } from './list-entries.ts';
import { newestSummaries } from './newest-summaries.ts';
import { pageHeaders } from './page-headers.ts';
import { checkedLimit, type Limits } from './page-limit.ts';
import { renderedResponse } from './rendered-response.ts';
import { chosenRepresentation, type Representation } from './representations.ts';

export interface ListSummariesParts {
  readonly summaries: Pick<SummaryStore, 'list' | 'read'>;
  readonly articles: Pick<ArticleStore, 'list'>;
  /** Where the page's upload box sends files; null: there is none. */
  readonly uploadPath?: string | null;
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
  { format: 'html', mediaType: 'text/html', name: 'page', limits: eachRead, render: htmlList },
  { format: 'feed', mediaType: 'application/feed+json', name: 'JSON Feed', limits: eachRead, render: jsonFeedList },
  { format: 'atom', mediaType: 'application/atom+xml', name: 'Atom', limits: eachRead, render: atomList },
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
  const { entries, nextCursor } = await listEntries(query, parts);
  const body = listPage({
    entries: entries.map((entry) => ({ ...entry, url: summaryUrl(entry.key) })),
    prefix: query.prefix,
    uploadPath: parts.uploadPath ?? null,
    nextUrl: nextCursor === null ? null : nextUrl(request, query, nextCursor),
    alternates: alternates(listUrl(query), listRepresentations, 'html'),
  });
  return { status: 200, headers: { ...listHeaders(request, query, nextCursor), ...(await pageHeaders()) }, body };
}

async function jsonFeedList(list: ListRequest, parts: ListSummariesParts): Promise<HttpResponse> {
  const { jsonFeed } = await import('../web/json-feed.ts');
  const body = `${JSON.stringify(jsonFeed(await feedOf(list, 'feed', parts)), null, 2)}\n`;
  return renderedResponse({ body, headers: { 'content-type': 'application/feed+json' } });
}

async function atomList(list: ListRequest, parts: ListSummariesParts): Promise<HttpResponse> {
  const { atom } = await import('../web/atom.ts');
  const body = atom(await feedOf(list, 'atom', parts));
  return renderedResponse({ body, headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** The newest of a prefix; a feed has no pages. */
async function feedOf({ request: { origin }, query }: ListRequest, format: string, { summaries }: ListSummariesParts): Promise<Feed> {
  const newest = await newestSummaries(query, summaries);
  const address = (shown: string) =>
    `${origin}/summaries?${new URLSearchParams({ ...(query.prefix && { prefix: query.prefix }), format: shown })}`;
  return {
    title: query.prefix === '' ? 'Keyclaims' : `Keyclaims: ${query.prefix}`,
    homeAddress: address('html'),
    feedAddress: address(format),
    items: newest.map(({ key, summary, lastModified }) => ({ summary, address: origin + summaryUrl(key), updated: lastModified })),
  };
}

/** RFC 8288, so that a client can follow pages, and find the feeds, without reading them. */
function listHeaders(request: HttpRequest, query: ListQuery, nextCursor: string | null): HttpResponse['headers'] {
  const next = nextCursor === null ? [] : [`<${nextUrl(request, query, nextCursor)}>; rel="next"`];
  const { format } = chosenRepresentation(request, listRepresentations);
  const link = [...next, ...alternateLinks(alternates(listUrl(query), listRepresentations, format))].join(', ');
  return { 'cache-control': 'no-cache', link };
}

const listUrl = ({ prefix }: ListQuery): string => (prefix === '' ? '/summaries' : `/summaries?${new URLSearchParams({ prefix })}`);

function nextUrl({ query: asked }: HttpRequest, { prefix, limit }: ListQuery, nextCursor: string): string {
  const format = asked.get('format');
  const query = new URLSearchParams({ ...(prefix && { prefix }), limit: String(limit), ...(format && { format }), cursor: nextCursor });
  return `/summaries?${query}`;
}
