/** `"9b2cf5"` → `9b2cf5` */
export const storedEtag = (etag: string | undefined): string => (etag ?? '').replaceAll('"', '');

/** ISO 8601 in whole seconds, which is all that a header tells: `Sun, 01 Mar 2026 09:30:00 GMT` → `2026-03-01T09:30:00Z`. */
export const storedTime = (time: string | undefined): string => new Date(time ?? 0).toISOString().replace(/\.\d+Z$/, 'Z');

/** What `encoding-type=url` did to a key in a listing: `a+b%2Bc` → `a b+c`. */
export const listedKey = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));
