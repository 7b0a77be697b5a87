export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

export const messageAnswer = (status: number, message: string): ApiAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});

/** What callers see of a function that fails or returns what cannot be an answer. */
export const internalServerError: ApiAnswer = messageAnswer(500, 'Internal Server Error');

/** The gateway and the connection see to these themselves. */
const notForFunctions = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade']);

/** What a function returned → the answer. Without `statusCode` the whole of it is the body. */
export function readAnswer(result: unknown): ApiAnswer {
  if (typeof result !== 'object' || result === null || !('statusCode' in result)) return inferredAnswer(result);
  const { statusCode, headers, cookies, body, isBase64Encoded } = result as Record<string, unknown>;
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 200 || status > 599) return internalServerError;
  if (body !== undefined && body !== null && typeof body !== 'string') return internalServerError;
  if (headers !== undefined && headers !== null && typeof headers !== 'object') return internalServerError;
  return {
    status,
    headers: {
      ...headersOf(headers ?? {}),
      ...(Array.isArray(cookies) && cookies.length > 0 ? { 'set-cookie': cookies.map(String) } : {}),
    },
    body: Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}

const inferredAnswer = (result: unknown): ApiAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(typeof result === 'string' ? result : JSON.stringify(result)),
});

const headersOf = (headers: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name, value]) => value !== null && value !== undefined && !notForFunctions.has(name.toLowerCase()))
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
