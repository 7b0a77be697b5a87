import { createHash, createHmac } from 'node:crypto';

// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html

export interface Scope {
  /** 20260131 */
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

export interface SignedParts {
  readonly method: string;
  readonly path: string;
  readonly query: Iterable<readonly [name: string, value: string]>;
  /** Exactly the signed headers, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly payloadHash: string;
}

const sha256 = (text: string | Uint8Array): string =>
  createHash('sha256')
    .update(typeof text === 'string' ? Buffer.from(text, 'latin1') : text)
    .digest('hex');

export const emptyHash = sha256('');

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();

/** RFC 3986: encodeURIComponent leaves five characters too many. */
export const uriEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

export const scopeText = ({ date, region, service }: Scope): string => `${date}/${region}/${service}/aws4_request`;

/** S3 encodes each segment of the path once and never removes dots or doubled slashes. */
export function canonicalRequest({ method, path, query, headers, payloadHash }: SignedParts): string {
  const sorted = [...headers].sort(([a], [b]) => compareText(a, b));
  return [
    method,
    path.split('/').map(uriEncode).join('/'),
    canonicalQuery(query),
    ...sorted.map(([name, value]) => `${name}:${value.trim().replace(/ +/g, ' ')}`),
    '',
    sorted.map(([name]) => name).join(';'),
    payloadHash,
  ].join('\n');
}

/** Sorted by name, then value: sorting the joined pairs would put "a-b=" before "a=". */
const canonicalQuery = (query: SignedParts['query']): string =>
  Array.from(query, ([name, value]) => [uriEncode(name), uriEncode(value)] as const)
    .sort(([a, x], [b, y]) => compareText(a, b) || compareText(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** `time` is the request's X-Amz-Date. */
export const stringToSign = (time: string, scope: Scope, canonical: string): string =>
  ['AWS4-HMAC-SHA256', time, scopeText(scope), sha256(canonical)].join('\n');

const derivedKey = (secret: string, { date, region, service }: Scope): Buffer =>
  [date, region, service, 'aws4_request'].reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`));

let lastKey: { readonly secret: string; readonly scope: string; readonly key: Buffer } | undefined;

/** It takes four hashes and is the same for a whole day, so the last one is kept. */
export function signingKey(secret: string, scope: Scope): Buffer {
  const text = scopeText(scope);
  if (lastKey?.secret !== secret || lastKey.scope !== text) lastKey = { secret, scope: text, key: derivedKey(secret, scope) };
  return lastKey.key;
}

export const sign = (key: Buffer, text: string): string => hmac(key, text).toString('hex');
