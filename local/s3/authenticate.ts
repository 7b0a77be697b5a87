import { timingSafeEqual } from 'node:crypto';
import { type Credentials, localSessionToken } from '../credentials.ts';
import { credentialsInHeader } from './authorization-header.ts';
import { credentialsInQuery } from './authorization-query.ts';
import { notImplemented, S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import { canonicalRequest, type Scope, scopeText, sign, signingKey, stringToSign } from './signature-v4.ts';

/** What a request says about who signed it, wherever it says so. */
export interface Claim {
  readonly accessKeyId: string;
  readonly scope: Scope;
  /** 20260131T120000Z */
  readonly time: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly payloadHash: string;
  readonly securityToken: string | undefined;
  /** Without the signature itself. */
  readonly query: readonly (readonly [string, string])[];
}

/** A request that somebody with the credentials signed. */
export interface Authenticated {
  /** Hex of the body's SHA-256, or how the body is protected instead. */
  readonly payloadHash: string;
  /** The first link of the chain of chunk signatures. */
  readonly signature: string;
  readonly key: Buffer;
  readonly scope: Scope;
  readonly time: string;
}

const maxSkew = 15 * 60 * 1000;

/** Throws S3's own error when the request was not signed with `credentials`. Any region is good here. */
export function authenticate(request: S3Request, credentials: Credentials, now: number): Authenticated {
  const claim = claimOf(request, now);
  checkIdentity(claim, credentials);
  checkHeadersAreSigned(request, claim);
  const key = signingKey(credentials.secretAccessKey, claim.scope);
  const canonical = canonicalRequest({
    method: request.method,
    path: request.path,
    query: claim.query,
    headers: claim.signedHeaders.map((name) => [name, request.headers[name] ?? '']),
    payloadHash: claim.payloadHash,
  });
  const text = stringToSign(claim.time, claim.scope, canonical);
  if (!sameText(sign(key, text), claim.signature)) throw wrongSignature(claim, text, canonical);
  return { payloadHash: claim.payloadHash, signature: claim.signature, key, scope: claim.scope, time: claim.time };
}

function claimOf(request: S3Request, now: number): Claim {
  const inQuery = request.query.has('X-Amz-Algorithm') || request.query.has('X-Amz-Signature');
  if (request.headers.authorization !== undefined) {
    if (inQuery) throw new S3Error('InvalidArgument', 'Only one auth mechanism allowed.');
    const claim = credentialsInHeader(request);
    if (Math.abs(now - parseTime(claim.time)) > maxSkew) throw tooSkewed(claim.time, now);
    return claim;
  }
  if (request.query.has('AWSAccessKeyId'))
    throw notImplemented('signatures of version 2; for the aws command set signature_version = s3v4');
  if (!inQuery) throw new S3Error('AccessDenied', 'Access Denied');
  return credentialsInQuery(request, now, maxSkew);
}

function checkIdentity(claim: Claim, credentials: Credentials): void {
  if (claim.accessKeyId !== credentials.accessKeyId) {
    throw new S3Error('InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', {
      details: { AWSAccessKeyId: claim.accessKeyId },
    });
  }
  if (claim.scope.service !== 's3') {
    throw new S3Error('AuthorizationHeaderMalformed', 'The authorization header is malformed; incorrect service. Expecting "s3".');
  }
  if (claim.securityToken !== undefined && claim.securityToken !== localSessionToken) {
    throw new S3Error('InvalidToken', 'The provided token is malformed or otherwise invalid.');
  }
}

function checkHeadersAreSigned({ headers }: S3Request, { signedHeaders }: Claim): void {
  const unsigned = Object.keys(headers).filter((name) => name.startsWith('x-amz-') && !signedHeaders.includes(name));
  if (!signedHeaders.includes('host')) unsigned.push('host');
  if (unsigned.length === 0) return;
  throw new S3Error('AccessDenied', 'There were headers present in the request which were not signed', {
    details: { HeadersNotSigned: unsigned.join(', ') },
  });
}

const sameText = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** What was signed here is told, so that it can be laid beside what the client signed. */
const wrongSignature = (claim: Claim, text: string, canonical: string): S3Error =>
  new S3Error(
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    {
      details: {
        AWSAccessKeyId: claim.accessKeyId,
        Scope: scopeText(claim.scope),
        StringToSign: text,
        SignatureProvided: claim.signature,
        CanonicalRequest: canonical,
      },
    },
  );

const tooSkewed = (time: string, now: number): S3Error =>
  new S3Error('RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.', {
    details: { RequestTime: time, ServerTime: new Date(now).toISOString(), MaxAllowedSkewMilliseconds: String(maxSkew) },
  });

/** 20260131T120000Z → milliseconds; NaN for anything else. */
export function parseTime(time: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(time);
  return parts ? Date.parse(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`) : Number.NaN;
}
