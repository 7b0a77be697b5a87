import { createHash } from 'node:crypto';
import { isNotModified } from './conditional-request.ts';
import type { HttpRequest, HttpResponse } from './http.ts';

export interface Rendered {
  readonly body: string;
  readonly headers: HttpResponse['headers'];
}

/** A new version of this program may show the same summary otherwise: the ETag is that of what is shown, and there is no date. */
export function renderedResponse(request: HttpRequest, { body, headers }: Rendered): HttpResponse {
  const etag = createHash('sha256').update(body).digest('base64url');
  const always = { etag: `"${etag}"`, 'cache-control': 'no-cache' };
  if (isNotModified(request, { etag, lastModified: null })) return { status: 304, headers: always, body: '' };
  return { status: 200, headers: { ...headers, ...always }, body };
}
