import { request } from 'node:http';
import { localCredentials } from '../../../local/credentials.ts';
import { canonicalRequest, type Scope, scopeText, sign, signingKey, stringToSign } from '../../../local/s3/signature-v4.ts';

export interface RawRequest {
  readonly method: string;
  /** Decoded; it goes out encoded. */
  readonly path: string;
  readonly query?: readonly (readonly [string, string])[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly payloadHash?: string;
  readonly time?: Date;
  readonly secret?: string;
  readonly accessKeyId?: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Of an error document. */
  readonly code: string | undefined;
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

export function send(endpoint: string, { method, path, query = [], headers = {}, body = '' }: RawRequest): Promise<RawAnswer> {
  const search = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const { hostname, port } = new URL(endpoint);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path: `${encodePath(path)}${search && `?${search}`}`, headers: { ...headers } };
    const outgoing = request(options, (incoming) => {
      const pieces: Buffer[] = [];
      incoming.on('data', (piece: Buffer) => pieces.push(piece));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const text = Buffer.concat(pieces).toString();
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text, code: /<Code>(\w+)<\/Code>/.exec(text)?.[1] });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export const amzDate = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/g, '');

/** Signs every header, as AWS's documentation describes it for the Authorization header. */
export function signed(endpoint: string, raw: RawRequest): RawRequest & { signature: string; scope: Scope; key: Buffer } {
  const { time = new Date(), payloadHash = 'UNSIGNED-PAYLOAD', body = '' } = raw;
  const { secret = localCredentials.secretAccessKey, accessKeyId = localCredentials.accessKeyId } = raw;
  const scope = { date: amzDate(time).slice(0, 8), region: 'us-east-1', service: 's3' };
  const headers: Record<string, string> = {
    host: new URL(endpoint).host,
    'x-amz-date': amzDate(time),
    'x-amz-content-sha256': payloadHash,
    ...(body.length > 0 && raw.headers?.['transfer-encoding'] === undefined ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
    ...raw.headers,
  };
  const entries = Object.entries(headers);
  const parts = { method: raw.method, path: raw.path, query: raw.query ?? [], headers: entries, payloadHash };
  const key = signingKey(secret, scope);
  const signature = sign(key, stringToSign(amzDate(time), scope, canonicalRequest(parts)));
  const names = entries.map(([name]) => name).sort();
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scopeText(scope)}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { ...raw, headers: { ...headers, authorization }, signature, scope, key };
}

export const sendSigned = (endpoint: string, raw: RawRequest): Promise<RawAnswer> => send(endpoint, signed(endpoint, raw));
