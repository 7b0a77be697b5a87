import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { RequestError } from '../errors.ts';
import type { ArticleStore, SummaryStore } from '../ports.ts';
import { apiResponse } from './api-response.ts';
import { type ArticleTextParts, articleText } from './article-text.ts';
import { conditionalResponse } from './conditional-request.ts';
import { allowedMethods, preflightResponse } from './cross-origin.ts';
import { type HttpRequest, type HttpResponse, httpRequest } from './http.ts';
import { listClaims } from './list-claims.ts';
import { type ListSummariesParts, listSummaries } from './list-summaries.ts';
import { errorFields, type Log, logWith } from './log.ts';
import { forPeople } from './pages-for-people.ts';
import { errorResponse, problemResponse } from './problem-details.ts';
import { type ReadSummaryParts, readSummary } from './read-summary.ts';
import { health, openapiDocument, summarySchemaDocument } from './service-documents.ts';

export interface ServeSummariesParts extends ReadSummaryParts, ListSummariesParts, ArticleTextParts {
  readonly articles: ArticleStore;
  readonly summaries: SummaryStore;
  readonly log: Log;
}

type Route = (request: HttpRequest, parts: ServeSummariesParts) => Promise<HttpResponse> | HttpResponse;

const routes: Readonly<Record<string, Route>> = {
  '/health': health,
  '/openapi.json': openapiDocument,
  '/schemas/summary.v1.json': summarySchemaDocument,
  '/articles/text': (request, parts) => articleText(request, request.query.get('key') ?? '', parts),
  '/': listSummaries,
  '/claims': listClaims,
  '/summaries': (request, parts) => {
    const key = request.query.get('key');
    return key === null ? listSummaries(request, parts) : readSummary(request, key, parts);
  },
};

const summaryPath = '/summaries/';
const articleTextPath = /^\/articles\/(.*)\/text$/s;

function routeOf(path: string): Route {
  if (path.startsWith(summaryPath)) return (request, parts) => readSummary(request, path.slice(summaryPath.length), parts);
  if (Object.hasOwn(routes, path)) return routes[path] as Route;
  const article = articleTextPath.exec(path)?.[1];
  if (article !== undefined) return (request, parts) => articleText(request, article, parts);
  throw new RequestError(
    'unknown-path',
    'The paths are /, /summaries, /summaries/{key}, /claims, /articles/{key}/text, /openapi.json, /schemas/summary.v1.json and /health.',
  );
}

/** Answers the events of an HTTP API (payload version 2.0). */
export const serveSummariesHandler =
  (parts: ServeSummariesParts) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const request = httpRequest(event);
    const log = logWith(parts.log, { requestId: request.id });
    const response = apiResponse(request, await forPeople(request, await answer(request, { ...parts, log })));
    log('info', 'request', { method: request.method, path: request.path, query: event.rawQueryString, status: response.statusCode });
    return response;
  };

async function answer(request: HttpRequest, parts: ServeSummariesParts): Promise<HttpResponse> {
  try {
    const route = routeOf(request.path);
    if (request.method === 'OPTIONS') return preflightResponse();
    if (request.method === 'GET' || request.method === 'HEAD') return conditionalResponse(request, await route(request, parts));
    const detail = `expected ${allowedMethods}, got ${request.method}`;
    return problemResponse(request, { code: 'method-not-allowed', detail }, { allow: allowedMethods });
  } catch (error) {
    if (!(error instanceof RequestError)) parts.log('error', 'request-failed', errorFields(error));
    return errorResponse(request, error);
  }
}
