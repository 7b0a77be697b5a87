import { type Claim, parseTime } from './authenticate.ts';
import { readCredential } from './authorization-header.ts';
import { S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';

const malformed = (why: string) => new S3Error('AuthorizationQueryParametersError', `Error parsing the query parameters: ${why}.`);

const required = ['X-Amz-Algorithm', 'X-Amz-Credential', 'X-Amz-Signature', 'X-Amz-Date', 'X-Amz-SignedHeaders', 'X-Amz-Expires'] as const;
const maxSeconds = 7 * 24 * 60 * 60;

/** A presigned URL: the same facts in the query, good for a number of seconds. */
export function credentialsInQuery({ headers, query }: S3Request, now: number, maxSkew: number): Claim {
  const missing = required.find((name) => !query.get(name));
  if (missing) throw malformed(`${required.join(', ')} are all needed, ${missing} is missing`);
  const of = (name: (typeof required)[number]): string => query.get(name) ?? '';
  if (of('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') throw malformed('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"');
  checkTime(of('X-Amz-Date'), Number(of('X-Amz-Expires')), now, maxSkew);
  const { accessKeyId, scope } = readCredential(of('X-Amz-Credential'), malformed);
  if (!of('X-Amz-Date').startsWith(`${scope.date}T`)) throw malformed('the date of X-Amz-Credential is not that of X-Amz-Date');
  return {
    accessKeyId,
    scope,
    time: of('X-Amz-Date'),
    signedHeaders: of('X-Amz-SignedHeaders').toLowerCase().split(';'),
    signature: of('X-Amz-Signature'),
    payloadHash: query.get('X-Amz-Content-Sha256') ?? headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD',
    securityToken: query.get('X-Amz-Security-Token') ?? headers['x-amz-security-token'],
    query: [...query].filter(([name]) => name !== 'X-Amz-Signature'),
  };
}

function checkTime(date: string, seconds: number, now: number, maxSkew: number): void {
  const signedAt = parseTime(date);
  if (Number.isNaN(signedAt)) throw malformed('X-Amz-Date must be in the form YYYYMMDDTHHMMSSZ');
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > maxSeconds) {
    throw malformed(`X-Amz-Expires must be a number of seconds from 1 to ${maxSeconds}`);
  }
  if (signedAt - now > maxSkew) throw new S3Error('AccessDenied', 'Request is not valid yet');
  if (now > signedAt + seconds * 1000) {
    throw new S3Error('AccessDenied', 'Request has expired', { details: { Expires: new Date(signedAt + seconds * 1000).toISOString() } });
  }
}
