import { RequestError } from '../errors.ts';
import type { SummaryStore } from '../ports.ts';
import { summaryUrl } from './article-key.ts';
import { type HttpRequest, type HttpResponse, jsonResponse } from './http.ts';

const defaultLimit = 100;
/** S3 lists no more in one request. */
const maxLimit = 1000;

/** One page of the summaries there are, in the order of their keys. One request to the storage. */
export async function listSummaries(request: HttpRequest, summaries: Pick<SummaryStore, 'list'>): Promise<HttpResponse> {
  const prefix = request.query.get('prefix') ?? '';
  const limit = checkedLimit(request.query.get('limit'));
  const { objects, nextCursor } = await summaries.list({ prefix, cursor: request.query.get('cursor') || null, limit });
  const page = { summaries: objects.map(({ key }) => ({ id: key, url: summaryUrl(key) })), nextCursor };
  const headers = { 'cache-control': 'no-cache', ...(nextCursor !== null && { link: nextLink({ prefix, limit, nextCursor }) }) };
  return jsonResponse(200, page, headers);
}

function checkedLimit(limit: string | null): number {
  if (limit === null) return defaultLimit;
  if (/^[0-9]{1,4}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= maxLimit) return Number(limit);
  throw new RequestError('invalid-limit', `expected limit to be 1–${maxLimit}, got \`${limit}\``);
}

/** RFC 8288, so that a client can follow pages without reading them. */
function nextLink({ prefix, limit, nextCursor }: { prefix: string; limit: number; nextCursor: string }): string {
  const query = new URLSearchParams({ ...(prefix && { prefix }), limit: String(limit), cursor: nextCursor });
  return `</summaries?${query}>; rel="next"`;
}
