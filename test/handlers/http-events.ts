import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/**
 * The event (payload version 2.0) that an HTTP API sends for a request line: the path decoded and cut at a decoded "?",
 * the query as it came, header names in lower case.
 */
export function httpEvent(method: string, target: string, headers: Readonly<Record<string, string>> = {}): APIGatewayProxyEventV2 {
  const [path = '', ...query] = target.split('?');
  const rawPath = decodeURIComponent(path).split('?')[0] ?? '';
  const rawQueryString = query.join('?');
  const parameters = [...new URLSearchParams(rawQueryString)];
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: {
      host: 'abc123.execute-api.eu-west-1.amazonaws.com',
      'x-forwarded-for': '192.0.2.7',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    },
    ...(parameters.length > 0 && { queryStringParameters: Object.fromEntries(parameters) }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'abc123',
      domainName: 'abc123.execute-api.eu-west-1.amazonaws.com',
      domainPrefix: 'abc123',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'test' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: '$default',
      stage: '$default',
      time: '02/Mar/2026:09:30:00 +0000',
      timeEpoch: 1772443800000,
    },
    isBase64Encoded: false,
  };
}
