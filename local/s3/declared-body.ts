import type { ChunkedForm } from './aws-chunked.ts';
import { algorithmNamed, type ChecksumAlgorithm } from './checksums.ts';
import { notImplemented, S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';

type Headers = S3Request['headers'];

/** How many bytes of content the client promises. */
export function declaredSize(headers: Headers, maxBytes: number): number {
  const text = headers['x-amz-decoded-content-length'] ?? headers['content-length'];
  if (text === undefined) throw new S3Error('MissingContentLength', 'You must provide the Content-Length HTTP header.');
  if (!/^\d{1,15}$/.test(text)) throw new S3Error('InvalidArgument', `Expected a number of bytes, got \`${text}\`.`);
  if (Number(text) > maxBytes) {
    throw new S3Error('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
      details: { ProposedSize: text, MaxSizeAllowed: String(maxBytes) },
    });
  }
  return Number(text);
}

export const isHash = (payloadHash: string): boolean => /^[0-9a-f]{64}$/.test(payloadHash);

/** Null: the body is the content as it is. */
export function chunkedForm(payloadHash: string, headers: Headers): ChunkedForm | null {
  if (payloadHash === 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD') return { signed: true, trailers: [] };
  if (payloadHash === 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER') return { signed: true, trailers: trailerNames(headers) };
  if (payloadHash === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') return { signed: false, trailers: trailerNames(headers) };
  if (payloadHash === 'UNSIGNED-PAYLOAD' || isHash(payloadHash)) return null;
  if (payloadHash.startsWith('STREAMING-')) throw notImplemented(`bodies sent as ${payloadHash}`);
  throw new S3Error('InvalidArgument', 'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-… or a valid sha256 value.');
}

const trailerNames = (headers: Headers): string[] =>
  (headers['x-amz-trailer'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** They start like a checksum's value and are none. */
const settings = ['x-amz-checksum-mode', 'x-amz-checksum-type', 'x-amz-checksum-algorithm'];

/** The one checksum that comes with the body, in a header or behind it; null when none does. */
export function declaredChecksum(headers: Headers): ChecksumAlgorithm | null {
  const names = [...Object.keys(headers), ...trailerNames(headers)];
  const [given, ...more] = names.filter((name) => name.startsWith('x-amz-checksum-') && !settings.includes(name));
  if (more.length > 0) throw new S3Error('InvalidRequest', 'Expecting a single x-amz-checksum- header.');
  if (given !== undefined) return algorithmNamed(given);
  if (headers['x-amz-sdk-checksum-algorithm'] === undefined) return null;
  throw new S3Error(
    'InvalidRequest',
    'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
  );
}
