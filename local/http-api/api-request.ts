import type { IncomingMessage } from 'node:http';

export interface ApiRequest {
  readonly method: string;
  /** Percent-decoded and cut at a decoded question mark. */
  readonly path: string;
  /** As it was sent. */
  readonly rawQuery: string;
  /** Lower-case names, several values joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
  readonly sourceIp: string;
}

/** Null when the path is not percent-encoded UTF-8. */
export function readApiRequest(message: IncomingMessage, body: Buffer): ApiRequest | null {
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  const path = decodePath(mark < 0 ? target : target.slice(0, mark));
  if (path === null) return null;
  const { cookie, ...headers } = endToEndHeaders(message);
  return {
    method: message.method ?? 'GET',
    path,
    rawQuery: mark < 0 ? '' : target.slice(mark + 1),
    headers,
    cookies: (cookie ?? '').split(/;\s*/).filter((pair) => pair !== ''),
    body,
    sourceIp: message.socket.remoteAddress ?? '127.0.0.1',
  };
}

/** "/a%20b%3Fc" → "/a b": HTTP APIs decode the path before a function sees it, and end it at a question mark. */
function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path).split('?', 1)[0] ?? '';
  } catch {
    return null;
  }
}

const hopByHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect']);

function endToEndHeaders(message: IncomingMessage): Record<string, string> {
  const all = Object.entries(message.headersDistinct).map(
    ([name, values]) => [name, (values ?? []).join(name === 'cookie' ? '; ' : ',')] as const,
  );
  return Object.fromEntries(all.filter(([name]) => !hopByHop.has(name)));
}
