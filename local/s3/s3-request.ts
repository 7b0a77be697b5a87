import type { IncomingMessage } from 'node:http';
import { notImplemented, S3Error } from './s3-error.ts';

const maxKeyBytes = 1024;

/** One request, read but not yet believed. */
export interface S3Request {
  readonly method: string;
  /** Empty when the request is for the service. */
  readonly bucket: string;
  /** Empty when the request is for the bucket. */
  readonly key: string;
  /** The whole path, percent-decoded: what a signature is made over. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names; bytes as Latin-1, several of one name joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: IncomingMessage;
}

/** Not `new URL`: it would resolve the dots of a key such as `a/../b`. */
export function readRequest(message: IncomingMessage): S3Request {
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  const headers = joinHeaders(message);
  refuseVirtualHost(headers.host ?? '');
  const path = decodePath(mark < 0 ? target : target.slice(0, mark));
  const [bucket, key] = splitPath(path);
  return {
    method: message.method ?? 'GET',
    bucket,
    key,
    path,
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers,
    body: message,
  };
}

/** "/bucket//a/../b/" → ["bucket", "/a/../b/"]: everything after the bucket's slash is the key. */
function splitPath(path: string): [bucket: string, key: string] {
  const slash = path.indexOf('/', 1);
  return slash < 0 ? [path.slice(1), ''] : [path.slice(1, slash), checkKey(path.slice(slash + 1))];
}

/** For keys that arrive in a path, a header or a document. */
export function checkKey(key: string): string {
  if (Buffer.byteLength(key) > maxKeyBytes) {
    throw new S3Error('KeyTooLongError', 'Your key is too long', { details: { MaxSizeAllowed: String(maxKeyBytes) } });
  }
  return key;
}

function decodePath(path: string): string {
  if (!path.startsWith('/')) throw new S3Error('InvalidURI', "Couldn't parse the specified URI.");
  try {
    return decodeURIComponent(path);
  } catch {
    throw new S3Error('InvalidURI', "Couldn't parse the specified URI."); // bytes that are no UTF-8
  }
}

const joinHeaders = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(message.headersDistinct).map(([name, values]) => [name, (values ?? []).join(',')]));

/** `articles.localhost:9000/key` would be read as bucket "key". */
function refuseVirtualHost(host: string): void {
  const name = host.replace(/:\d+$/, '');
  if (name.endsWith('.localhost') || name.endsWith('.amazonaws.com')) {
    throw notImplemented(`buckets as host names (${name}); use path style, in an SDK \`forcePathStyle: true\``);
  }
}
