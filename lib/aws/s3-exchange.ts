import type { Readable } from 'node:stream';
import { Hash } from '@smithy/core/serde';
import { HttpRequest } from '@smithy/core/transport';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import { isIntact } from './checksum.ts';
import type { S3Access } from './s3-access.ts';
import { isErrorDocument, type S3Answer, S3Error } from './s3-error.ts';
import { httpRequest, type S3Request } from './s3-request.ts';
import { serverClock } from './server-clock.ts';

/** Asks S3 once. */
export function s3Exchange(access: S3Access, http: NodeHttpHandler, clock?: () => number): (request: S3Request) => Promise<S3Answer> {
  const time = serverClock(clock);
  const { region, credentials } = access;
  const signer = new SignatureV4({ service: 's3', region, credentials, sha256: Hash.bind(null, 'sha256'), uriEscapePath: false });
  return async (request) => {
    const signed = await signer.sign(httpRequest(request, access), { signingDate: time.now() });
    const { response } = await http.handle(HttpRequest.clone(signed));
    const { statusCode: status, headers } = response;
    const answer = { status, headers, body: await bodyOf(response.body, headers, request.maxBytes) };
    if (isDamaged(request, answer)) throw new DamagedBody();
    if (status < 300 && !hasFailedLate(request, answer)) return answer;
    throw new S3Error(answer, time.correct(headers.date));
  };
}

/** S3 begins to answer before it has put the parts of an upload together: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html */
const hasFailedLate = ({ method }: S3Request, answer: S3Answer): boolean => method === 'POST' && isErrorDocument(answer);

async function bodyOf(body: Readable, headers: S3Answer['headers'], maxBytes = Number.POSITIVE_INFINITY): Promise<Uint8Array | null> {
  if (Number(headers['content-length']) > maxBytes) return abandoned(body);
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Closes the connection, so that the rest of a large body is not sent. */
function abandoned(body: Readable): null {
  body.on('error', () => {}).destroy();
  return null;
}

const isDamaged = ({ method }: S3Request, { headers, body }: S3Answer): boolean =>
  method === 'GET' && body !== null && !isIntact(body, headers['x-amz-checksum-crc32']);

class DamagedBody extends Error {
  override readonly name = 'DamagedBody';
  override readonly message = 'the body is not what its checksum says';
  /** What the SDK's classification asks for. */
  readonly $retryable = {};
}
