import { createHash } from 'node:crypto';
import { RequestError } from '../errors.ts';
import type { HttpRequest, HttpResponse } from './http.ts';

/** A representation and the same one compressed differ in bytes, so their strong ETags differ. */
export const compressedEtag = (etag: string): string => `${etag}-gzip`;

/**
 * What is sent of an answer on a condition (RFC 9110, 13.2.2, in its order): 412 where the client asked for another state than this,
 * 304 where it has this one already. Whatever may be kept has an ETag, of its bytes where it has no better one.
 */
export function conditionalResponse(request: HttpRequest, response: HttpResponse): HttpResponse {
  if (response.status !== 200 || response.headers['cache-control'] === 'no-store') return response;
  const etag = response.headers.etag?.slice(1, -1) ?? createHash('sha256').update(response.body).digest('base64url');
  const validated = { ...response, headers: { ...response.headers, etag: `"${etag}"` } };
  const state: State = { etag, lastModified: Date.parse(response.headers['last-modified'] ?? '') };
  if (isAnotherState(request, state)) throw new RequestError('precondition-failed', `It has the ETag "${etag}" now.`);
  return isKnownState(request, state) ? notModified(validated) : validated;
}

interface State {
  /** Without quotation marks. */
  readonly etag: string;
  /** Milliseconds; NaN, which is neither before nor after anything, where it is not known. */
  readonly lastModified: number;
}

function isAnotherState({ headers }: HttpRequest, { etag, lastModified }: State): boolean {
  const match = headers['if-match'];
  if (match !== undefined) return match.trim() !== '*' && !entityTags(match).some((tag) => !tag.isWeak && isOf(tag, etag));
  return lastModified > Date.parse(headers['if-unmodified-since'] ?? '');
}

function isKnownState({ headers }: HttpRequest, { etag, lastModified }: State): boolean {
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) return noneMatch.trim() === '*' || entityTags(noneMatch).some((tag) => isOf(tag, etag));
  return lastModified <= Date.parse(headers['if-modified-since'] ?? '');
}

interface EntityTag {
  readonly isWeak: boolean;
  readonly value: string;
}

/** `"a", W/"b,c"` → `a`, weak `b,c` */
const entityTags = (header: string): EntityTag[] =>
  [...header.matchAll(/(W\/)?"([^"]*)"/g)].map(([, weak, value = '']) => ({ isWeak: weak !== undefined, value }));

const isOf = ({ value }: EntityTag, etag: string): boolean => value === etag || value === compressedEtag(etag);

/** The client replaces the headers that it kept with these (RFC 9111, 3.2), so the page's own security policy is among them. */
function notModified({ headers }: HttpResponse): HttpResponse {
  const { 'content-type': _, ...kept } = headers;
  return { status: 304, headers: kept, body: '' };
}

export const httpDate = (time: string): string => new Date(time).toUTCString();
