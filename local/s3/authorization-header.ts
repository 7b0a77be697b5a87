import type { Claim } from './authenticate.ts';
import { notImplemented, S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import type { Scope } from './signature-v4.ts';

const malformed = (why: string) => new S3Error('AuthorizationHeaderMalformed', `The authorization header is malformed; ${why}.`);

/** Authorization: AWS4-HMAC-SHA256 Credential=…/20260131/us-east-1/s3/aws4_request, SignedHeaders=host;…, Signature=… */
export function credentialsInHeader({ headers, query }: S3Request): Claim {
  const [algorithm = '', fields] = splitOnce(headers.authorization ?? '', ' ');
  if (algorithm.startsWith('AWS4-ECDSA')) throw notImplemented('signatures over several regions (SigV4a)');
  if (algorithm !== 'AWS4-HMAC-SHA256') {
    throw new S3Error('InvalidRequest', 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.');
  }
  const { Credential, SignedHeaders, Signature } = readFields(fields);
  if (!Credential || !SignedHeaders || !Signature) throw malformed('it needs Credential, SignedHeaders and Signature');
  const payloadHash = headers['x-amz-content-sha256'];
  if (payloadHash === undefined) {
    throw new S3Error('MissingSecurityHeader', 'Your request was missing a required header: x-amz-content-sha256.');
  }
  const time = headers['x-amz-date'] ?? compactTime(headers.date);
  const { accessKeyId, scope } = readCredential(Credential, malformed);
  if (!time.startsWith(`${scope.date}T`)) throw malformed('its date is not that of the request');
  return {
    accessKeyId,
    scope,
    time,
    signedHeaders: SignedHeaders.toLowerCase().split(';'),
    signature: Signature,
    payloadHash,
    securityToken: headers['x-amz-security-token'],
    query: [...query],
  };
}

/** An access key id may hold slashes, the scope may not. */
export function readCredential(text: string, malformed: (why: string) => S3Error): { accessKeyId: string; scope: Scope } {
  const parts = text.split('/');
  const [date = '', region = '', service = '', end] = parts.slice(-4);
  if (parts.length < 5 || !/^\d{8}$/.test(date) || end !== 'aws4_request') {
    throw malformed('the Credential is expected to end in /YYYYMMDD/REGION/s3/aws4_request');
  }
  return { accessKeyId: parts.slice(0, -4).join('/'), scope: { date, region, service } };
}

const splitOnce = (text: string, separator: string): [string, string] => {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
};

const readFields = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(text.split(',').map((field) => splitOnce(field.trim(), '=')));

/** The Date header serves where no X-Amz-Date is sent. */
function compactTime(date: string | undefined): string {
  const time = Date.parse(date ?? '');
  if (Number.isNaN(time)) throw new S3Error('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header');
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}
