import { randomBytes } from 'node:crypto';
import { localAccount } from '../account.ts';
import type { ApiRequest } from './api-request.ts';
import type { MatchedRoute } from './route.ts';

// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html

export interface ApiIdentity {
  readonly apiId: string;
  readonly stage: string;
}

/** The payload of format 2.0 that a function gets for a request. */
export function apiEvent(
  request: ApiRequest,
  { route, pathParameters }: MatchedRoute,
  api: ApiIdentity,
  requestId: string,
  traceId: string,
): object {
  const { method, path, rawQuery, cookies, sourceIp, body } = request;
  const headers = forwardedHeaders(request, traceId);
  const query = queryParameters(rawQuery);
  const isBase64Encoded = body.length > 0 && !isText(request);
  const domainName = headers.host?.replace(/:\d+$/, '') ?? 'localhost';
  const now = new Date();
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: path,
    rawQueryString: rawQuery,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: {
      accountId: localAccount.id,
      apiId: api.apiId,
      domainName,
      domainPrefix: domainName.split('.')[0],
      http: { method, path, protocol: 'HTTP/1.1', sourceIp, userAgent: headers['user-agent'] ?? '' },
      requestId,
      routeKey: route.key,
      stage: api.stage,
      time: commonLogTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  };
}

/** "JKJaXmPLvHcESHA=", as the gateway makes them. */
export const newRequestId = (): string => randomBytes(11).toString('base64');

function forwardedHeaders({ headers, sourceIp }: ApiRequest, traceId: string): Record<string, string> {
  const port = /:(\d+)$/.exec(headers.host ?? '')?.[1] ?? '80';
  const before = headers['x-forwarded-for'];
  return {
    'content-length': '0',
    ...headers,
    'x-amzn-trace-id': traceId.split(';', 1)[0] ?? '',
    'x-forwarded-for': before ? `${before}, ${sourceIp}` : sourceIp,
    'x-forwarded-port': port,
    'x-forwarded-proto': 'http',
  };
}

/** "a=1&a=2&b=" → { a: "1,2", b: "" } */
function queryParameters(rawQuery: string): Record<string, string> {
  const parameters = new URLSearchParams(rawQuery);
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name).join(',')]));
}

/** Other bodies come in base64; so does whatever is compressed. */
function isText({ headers }: ApiRequest): boolean {
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return headers['content-encoding'] === undefined && /^(text\/.*|application\/(json|javascript|xml|.+\+json|.+\+xml))$/.test(type);
}

/** 12/Mar/2026:19:03:58 +0000 */
function commonLogTime(time: Date): string {
  const [, day, month, year, clock] = /^\w+, (\d+) (\w+) (\d+) (\S+) GMT$/.exec(time.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${clock} +0000`;
}
