import type { ApiAnswer } from './api-answer.ts';
import type { ApiRequest } from './api-request.ts';

/** The CorsConfiguration of an AWS::ApiGatewayV2::Api. */
export interface Cors {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly allowCredentials: boolean;
  readonly maxAge: number | null;
}

export const isPreflight = ({ method, headers }: ApiRequest): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;

/** The gateway answers it alone; whether an origin may is told by headers, not by the status. */
export const preflightAnswer = (cors: Cors, request: ApiRequest): ApiAnswer => ({
  status: 204,
  headers: isAllowed(cors, request) ? { ...originHeaders(cors, request), ...preflightHeaders(cors) } : {},
  body: Buffer.alloc(0),
});

/** With CORS configured, what the function says about it does not count. */
export function withCors(cors: Cors, request: ApiRequest, answer: ApiAnswer): ApiAnswer {
  const own = Object.entries(answer.headers).filter(([name]) => !name.startsWith('access-control-'));
  const headers = isAllowed(cors, request) ? { ...originHeaders(cors, request), ...exposed(cors) } : {};
  return { ...answer, headers: { ...Object.fromEntries(own), ...headers } };
}

/** "*", "https://*.example" or an origin in full. */
function isAllowed({ allowOrigins }: Cors, { headers: { origin } }: ApiRequest): boolean {
  if (origin === undefined) return false;
  return allowOrigins.some((allowed) => {
    if (allowed === '*' || allowed === origin) return true;
    const [scheme, host] = allowed.split('*');
    return host !== undefined && origin.startsWith(scheme ?? '') && origin.endsWith(host) && origin.length > allowed.length - 1;
  });
}

function originHeaders({ allowOrigins, allowCredentials }: Cors, { headers: { origin = '' } }: ApiRequest): Record<string, string> {
  const any = allowOrigins.includes('*');
  return {
    'access-control-allow-origin': any ? '*' : origin,
    ...(any ? {} : { vary: 'Origin' }),
    ...(allowCredentials ? { 'access-control-allow-credentials': 'true' } : {}),
  };
}

const preflightHeaders = ({ allowMethods, allowHeaders, maxAge }: Cors): Record<string, string> => ({
  ...(allowMethods.length > 0 ? { 'access-control-allow-methods': allowMethods.join(',') } : {}),
  ...(allowHeaders.length > 0 ? { 'access-control-allow-headers': allowHeaders.join(',') } : {}),
  ...(maxAge === null ? {} : { 'access-control-max-age': String(maxAge) }),
});

const exposed = ({ exposeHeaders }: Cors): Record<string, string> =>
  exposeHeaders.length > 0 ? { 'access-control-expose-headers': exposeHeaders.join(',') } : {};
