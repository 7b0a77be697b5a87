import { S3Error } from './s3-error.ts';
import type { SortedKeys } from './sorted-keys.ts';

export interface ListingQuery {
  readonly prefix: string;
  /** Empty for none. */
  readonly delimiter: string;
  readonly startAfter: string;
  readonly continuationToken: string | null;
  readonly maxKeys: number;
}

export interface Listing {
  readonly keys: readonly string[];
  readonly commonPrefixes: readonly string[];
  readonly nextContinuationToken: string | null;
}

type Row = { readonly kind: 'key' | 'prefix'; readonly text: string };

/** One page in the order of UTF-8 bytes. A common prefix counts as one row, however many keys it stands for. */
export function listKeys(keys: SortedKeys, query: ListingQuery): Listing {
  const rows: Row[] = [];
  let index = Math.max(keys.firstNotBefore(query.prefix), startIndex(keys, query));
  for (let key = keys.at(index); key?.startsWith(query.prefix) && rows.length < query.maxKeys; key = keys.at(index)) {
    const row = rowOf(key, query);
    rows.push(row);
    index = row.kind === 'key' ? index + 1 : keys.firstBeyond(row.text);
  }
  const last = rows.at(-1);
  const isTruncated = last !== undefined && keys.at(index)?.startsWith(query.prefix) === true;
  return {
    keys: rows.filter((row) => row.kind === 'key').map((row) => row.text),
    commonPrefixes: rows.filter((row) => row.kind === 'prefix').map((row) => row.text),
    nextContinuationToken: isTruncated ? tokenAfter(last) : null,
  };
}

function rowOf(key: string, { prefix, delimiter }: ListingQuery): Row {
  const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
  return at < 0 ? { kind: 'key', text: key } : { kind: 'prefix', text: key.slice(0, at + delimiter.length) };
}

function startIndex(keys: SortedKeys, { continuationToken, startAfter, delimiter, prefix }: ListingQuery): number {
  if (continuationToken === null) return startAfter === '' ? 0 : indexAfter(keys, startAfter, prefix, delimiter);
  const row = readToken(continuationToken);
  return row.kind === 'key' ? keys.firstAfter(row.text) : keys.firstBeyond(row.text);
}

/** `start-after` may name a common prefix: then the keys under it are behind us. */
function indexAfter(keys: SortedKeys, startAfter: string, prefix: string, delimiter: string): number {
  const isCommonPrefix = delimiter !== '' && startAfter.startsWith(prefix) && startAfter.endsWith(delimiter);
  return isCommonPrefix ? keys.firstBeyond(startAfter) : keys.firstAfter(startAfter);
}

const tokenAfter = ({ kind, text }: Row): string => Buffer.from(JSON.stringify([kind, text])).toString('base64url');

function readToken(token: string): Row {
  try {
    const [kind, text] = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[];
    if ((kind === 'key' || kind === 'prefix') && typeof text === 'string') return { kind, text };
  } catch {} // the same answer as for a token that says something else
  throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect', {
    details: { ArgumentName: 'continuation-token' },
  });
}
