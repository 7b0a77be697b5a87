import type { ListQuery, SummaryStore } from '../ports.ts';
import { attributionOf, mostSummariesAtOnce } from '../summary-claims.ts';
import type { Claim, Summary } from '../summary-format.ts';
import { summaryUrl } from './article-key.ts';
import { type HttpRequest, type HttpResponse, jsonResponse } from './http.ts';
import { alternates } from './links.ts';
import { pageHeaders } from './page-headers.ts';
import { checkedLimit, type Limits } from './page-limit.ts';
import { chosenRepresentation, type Representation } from './representations.ts';
import { speakerFilter } from './speaker-filter.ts';
import { writtenSummary } from './written-summary.ts';

interface ClaimsRepresentation extends Representation {
  readonly render: (page: ClaimsPage) => Promise<HttpResponse> | HttpResponse;
}

interface ClaimsPage {
  /** Each with those of its claims that were asked for. */
  readonly summaries: readonly Summary[];
  readonly summariesRead: number;
  readonly nextUrl: string | null;
  readonly nextCursor: string | null;
  readonly request: HttpRequest;
}

/** Summaries that are read for one page, whatever is found in them. */
const limits: Limits = { usual: 25, most: mostSummariesAtOnce };

/** The default first. */
const representations: readonly ClaimsRepresentation[] = [
  { format: 'json', mediaType: 'application/json', name: 'JSON', render: asJson },
  { format: 'html', mediaType: 'text/html', name: 'page', render: asPage },
  { format: 'csv', mediaType: 'text/csv', name: 'CSV', render: asTable },
];

/**
 * Claims of all articles whose keys begin so, of one speaker where one is asked for. There is no index: a page costs one list and
 * one request for each of its summaries, and may hold no claim at all though there are more pages.
 */
export async function listClaims(
  request: HttpRequest,
  { summaries }: { summaries: Pick<SummaryStore, 'list' | 'read'> },
): Promise<HttpResponse> {
  const { render } = chosenRepresentation(request, representations);
  const { query } = request;
  const asked: ListQuery = { prefix: query.get('prefix') ?? '', cursor: query.get('cursor') || null, limit: checkedLimit(request, limits) };
  const { objects, nextCursor } = await summaries.list(asked);
  const read = await Promise.all(objects.map(({ key }) => writtenSummary(key, summaries)));
  const isAskedFor = speakerFilter(query.get('source'));
  const found = read.flatMap((summary) => (summary?.status === 'ready' ? [withClaims(summary, isAskedFor)] : []));
  const nextUrl = nextCursor === null ? null : nextClaims(request, asked, nextCursor);
  return render({ summaries: found, summariesRead: objects.length, nextUrl, nextCursor, request });
}

type ClaimTest = (claim: Claim, summary: Summary) => boolean;

const withClaims = (summary: Summary, isAskedFor: ClaimTest): Summary => ({
  ...summary,
  claims: summary.claims.filter((claim) => isAskedFor(claim, summary)),
});

function asJson({ summaries, summariesRead, nextUrl, nextCursor }: ClaimsPage): HttpResponse {
  const claims = summaries.flatMap((summary) => {
    const { id, article } = summary;
    const { title, published } = article;
    return summary.claims.map((claim) => ({
      article: { id, url: summaryUrl(id), title, published },
      source: attributionOf(claim, summary)?.source ?? null,
      claim,
    }));
  });
  return jsonResponse(200, { claims, cost: { lists: 1, summaries: summariesRead }, nextCursor }, headersOf(nextUrl));
}

async function asPage({ summaries, summariesRead, nextUrl, request: { query, origin } }: ClaimsPage): Promise<HttpResponse> {
  const { claimsPage } = await import('../web/claims-page.ts');
  const articles = summaries.map((summary) => ({ summary, address: origin + summaryUrl(summary.id), url: summaryUrl(summary.id) }));
  const asked = { source: query.get('source') ?? '', prefix: query.get('prefix') ?? '' };
  const body = claimsPage({
    ...asked,
    articles,
    summariesRead,
    nextUrl,
    alternates: alternates(claimsUrl(query), representations, 'html'),
  });
  return { status: 200, headers: { ...headersOf(nextUrl), ...(await pageHeaders()) }, body };
}

async function asTable({ summaries, nextUrl, request: { origin } }: ClaimsPage): Promise<HttpResponse> {
  const { claimsTable } = await import('../web/claims-table.ts');
  const body = claimsTable(summaries.map((summary) => ({ summary, address: origin + summaryUrl(summary.id) })));
  return { status: 200, headers: { ...headersOf(nextUrl), 'content-type': 'text/csv; charset=utf-8; header=present' }, body };
}

const headersOf = (nextUrl: string | null): HttpResponse['headers'] => ({
  'cache-control': 'no-cache',
  ...(nextUrl !== null && { link: `<${nextUrl}>; rel="next"` }),
});

const nextClaims = ({ query }: HttpRequest, { limit }: ListQuery, cursor: string): string =>
  claimsUrl(query, { ...given(query, 'format'), limit: String(limit), cursor });

/** Where the same is found: `/claims?prefix=2026%2F&source=Ana+Ruiz` */
function claimsUrl(asked: URLSearchParams, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...given(asked, 'prefix'), ...given(asked, 'source'), ...more });
  return query.size === 0 ? '/claims' : `/claims?${query}`;
}

function given(asked: URLSearchParams, name: string): Readonly<Record<string, string>> {
  const value = asked.get(name);
  return value ? { [name]: value } : {};
}
