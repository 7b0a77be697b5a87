import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** An HTTP request, as far as the routes look at it. */
export interface HttpRequest {
  readonly id: string;
  readonly method: string;
  /** Already decoded, and cut at a decoded "?", by API Gateway. */
  readonly path: string;
  /** Where the service is, as the client sees it: `https://abc123.execute-api.eu-west-1.amazonaws.com`. */
  readonly origin: string;
  readonly query: URLSearchParams;
  /** Names in lower case; several values joined by commas. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty: there is none. */
  readonly body: string;
}

/** The query is read from its raw form: API Gateway's own joins values with commas, and keys may hold commas. */
export const httpRequest = (event: APIGatewayProxyEventV2): HttpRequest => ({
  id: event.requestContext.requestId,
  method: event.requestContext.http.method,
  path: event.rawPath,
  origin: `${event.headers['x-forwarded-proto'] ?? 'https'}://${event.headers.host ?? event.requestContext.domainName}`,
  query: new URLSearchParams(event.rawQueryString),
  headers: event.headers,
});

export const jsonResponse = (status: number, value: unknown, headers: HttpResponse['headers'] = {}): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: `${JSON.stringify(value, null, 2)}\n`,
});
