import type { HttpRequest } from './http.ts';

export interface Validators {
  /** Without quotation marks. */
  readonly etag: string;
  /** ISO 8601; null where it is not known. */
  readonly lastModified: string | null;
}

/** A representation and the same one compressed differ in bytes, so their strong ETags differ. */
export const compressedEtag = (etag: string): string => `${etag}-gzip`;

/** Whether what the client has is still good (RFC 9110, 13.2.2: If-None-Match is asked before If-Modified-Since). */
export function isNotModified({ headers }: HttpRequest, { etag, lastModified }: Validators): boolean {
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) return noneMatch.trim() === '*' || entityTags(noneMatch).some((tag) => isOfSameSummary(tag, etag));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return lastModified !== null && Date.parse(lastModified) <= since;
}

const isOfSameSummary = (tag: string, etag: string): boolean => tag === etag || tag === compressedEtag(etag);

/** Weak comparison, so `W/` does not count: `"a", W/"b,c"` → `a`, `b,c`. */
const entityTags = (header: string): string[] => [...header.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');

export const httpDate = (time: string): string => new Date(time).toUTCString();
