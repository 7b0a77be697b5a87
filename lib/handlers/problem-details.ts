import type { RequestErrorCode, StorageErrorCode } from '../errors.ts';
import { RequestError, StorageError } from '../errors.ts';
import type { HttpRequest, HttpResponse } from './http.ts';

export type ProblemCode = RequestErrorCode | StorageErrorCode | 'internal-error';

const problems = {
  'invalid-key': { status: 400, title: 'This cannot be the key of an article' },
  'invalid-limit': { status: 400, title: 'The limit is not a number in range' },
  'invalid-format': { status: 400, title: 'There is no such format here' },
  'prefix-too-wide': { status: 400, title: 'Too many articles have this prefix' },
  'unknown-path': { status: 404, title: 'There is nothing at this path' },
  'article-not-found': { status: 404, title: 'There is no such article' },
  'method-not-allowed': { status: 405, title: 'Summaries can only be read' },
  'not-acceptable': { status: 406, title: 'There is no representation of the kind that was asked for' },
  'compression-needed': { status: 406, title: 'The summary is too large to be sent uncompressed' },
  'precondition-failed': { status: 412, title: 'It is not in the state that was asked for' },
  'no-summary': { status: 422, title: 'The article cannot be summarized' },
  'summary-too-large': { status: 500, title: 'The summary is too large to be sent' },
  'storage-refused': { status: 500, title: 'The service is not set up correctly' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'storage-unavailable': { status: 503, title: 'The storage does not answer at the moment' },
} satisfies Record<ProblemCode, { status: number; title: string }>;

const retryAfterSeconds = 5;

/** RFC 9457. `code` is the problem's own unless something more exact is known. */
export function problemResponse(
  request: HttpRequest,
  problem: { code: ProblemCode; detail: string; exactCode?: string },
  headers: HttpResponse['headers'] = {},
): HttpResponse {
  const { status, title } = problems[problem.code];
  const body = {
    type: `urn:keyclaims:problem:${problem.code}`,
    title,
    status,
    detail: problem.detail,
    instance: `urn:keyclaims:request:${encodeURIComponent(request.id)}`,
    code: problem.exactCode ?? problem.code,
  };
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(status === 503 && { 'retry-after': String(retryAfterSeconds) }),
      ...headers,
    },
    body: `${JSON.stringify(body, null, 2)}\n`,
  };
}

/** Callers are told their own mistakes. Of ours they get the code and the request id, and the log has the rest. */
export function errorResponse(request: HttpRequest, error: unknown): HttpResponse {
  if (error instanceof RequestError) return problemResponse(request, { code: error.code, detail: error.message });
  const detail = `The log has more about this under the request id ${request.id}.`;
  return problemResponse(request, { code: error instanceof StorageError ? error.code : 'internal-error', detail });
}
