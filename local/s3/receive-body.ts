import { createHash } from 'node:crypto';
import type { Authenticated } from './authenticate.ts';
import { AwsChunkedBody } from './aws-chunked.ts';
import { type ChecksumAlgorithm, checksumHeader, checksumMismatch, defaultChecksum, digestOf } from './checksums.ts';
import { chunkedForm, declaredChecksum, declaredSize, isHash } from './declared-body.ts';
import { S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';

/** 5 GB: the most that one PUT or one part may bring. */
export const maxBodyBytes = 5 * 1024 ** 3;

export interface ReceivedBody {
  readonly size: number;
  /** Hex. */
  readonly md5: string;
  readonly checksum: { readonly algorithm: ChecksumAlgorithm; readonly value: string };
}

export interface ReceiveOptions {
  readonly maxBytes?: number;
  /** Computed when the client sends no checksum. */
  readonly checksumWithoutHeader?: ChecksumAlgorithm;
}

/** Hands the decoded body to `sink`, then throws unless everything that the client said about it is true. */
export async function receiveBody(
  request: S3Request,
  signed: Authenticated,
  sink: (bytes: Buffer) => unknown,
  { maxBytes = maxBodyBytes, checksumWithoutHeader = defaultChecksum }: ReceiveOptions = {},
): Promise<ReceivedBody> {
  const expectedSize = declaredSize(request.headers, maxBytes);
  const form = chunkedForm(signed.payloadHash, request.headers);
  const chunked = form && new AwsChunkedBody(request.body, form, signed);
  const declared = declaredChecksum(request.headers);
  const algorithm = declared ?? checksumWithoutHeader;
  const digest = digestOf(algorithm);
  const md5 = createHash('md5');
  const sha256 = isHash(signed.payloadHash) ? createHash('sha256') : null;
  let size = 0;
  for await (const bytes of (chunked ?? request.body) as AsyncIterable<Buffer>) {
    size += bytes.length;
    if (size > expectedSize) throw wrongSize();
    for (const hash of [md5, digest, sha256]) hash?.update(bytes);
    await sink(bytes);
  }
  if (size !== expectedSize) throw wrongSize();
  const value = digest.base64();
  const md5Bytes = md5.digest();
  if (sha256) checkPayloadHash(signed.payloadHash, sha256.digest('hex'));
  checkMd5(request.headers['content-md5'], md5Bytes.toString('base64'));
  if (declared) checkChecksum(declared, value, { ...request.headers, ...chunked?.trailers });
  return { size, md5: md5Bytes.toString('hex'), checksum: { algorithm, value } };
}

const wrongSize = () => new S3Error('IncompleteBody', 'The body is not as long as the headers said.');

function checkPayloadHash(claimed: string, computed: string): void {
  if (claimed === computed) return;
  throw new S3Error('XAmzContentSHA256Mismatch', "The provided 'x-amz-content-sha256' header does not match what was computed.", {
    details: { ClientComputedContentSHA256: claimed, S3ComputedContentSHA256: computed },
  });
}

function checkMd5(claimed: string | undefined, computed: string): void {
  if (claimed === undefined || claimed === computed) return;
  if (Buffer.from(claimed, 'base64').length !== 16) throw new S3Error('InvalidDigest', 'The Content-MD5 you specified is not valid.');
  throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
}

function checkChecksum(algorithm: ChecksumAlgorithm, computed: string, headers: Readonly<Record<string, string>>): void {
  const name = checksumHeader(algorithm);
  const claimed = headers[name] ?? '';
  if (Buffer.from(claimed, 'base64').length !== Buffer.from(computed, 'base64').length) {
    throw new S3Error('InvalidRequest', `Value for ${name} header is invalid.`);
  }
  if (claimed !== computed) throw checksumMismatch(algorithm);
}
