import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Credentials } from '../credentials.ts';
import { authenticate } from './authenticate.ts';
import { errorAnswer, type RequestIds } from './error-answer.ts';
import { hoistedHeaders } from './hoisted-headers.ts';
import type { Answer, LocalBucket } from './operation.ts';
import { operationOf } from './operations.ts';
import { S3Error } from './s3-error.ts';
import { readRequest } from './s3-request.ts';

export interface S3ServerOptions {
  readonly credentials: Credentials;
  readonly buckets: ReadonlyMap<string, LocalBucket>;
  /** Hears of requests that this S3 does not do, and of its own faults. */
  readonly complain: (message: string) => void;
}

/** Longer than the SDK keeps an idle connection, so that it is never closed under a request. */
const keepAlive = 65_000;

export function s3Server(options: S3ServerOptions): Server {
  const settings = { keepAliveTimeout: keepAlive, requestTimeout: 0, maxHeaderSize: 64 * 1024 };
  return createServer(settings, (message, response) => void serve(options, message, response));
}

async function serve(options: S3ServerOptions, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const ids: RequestIds = { requestId: randomBytes(8).toString('hex').toUpperCase(), hostId: randomBytes(32).toString('base64') };
  let answer: Answer;
  try {
    answer = await answerTo(options, message);
  } catch (error) {
    if (message.errored) return; // the client has gone away
    if (!(error instanceof S3Error) || error.code === 'NotImplemented') options.complain(`S3: ${describe(message, error)}`);
    answer = errorAnswer(error, message, ids);
  }
  await send(answer, response, ids).catch(() => response.destroy());
  message.resume(); // a body nobody read stands before the next request
}

async function answerTo({ credentials, buckets }: S3ServerOptions, message: IncomingMessage): Promise<Answer> {
  const received = readRequest(message);
  const signed = authenticate(received, credentials, Date.now());
  const request = { ...received, headers: { ...hoistedHeaders(received.query), ...received.headers } };
  const operation = operationOf(request);
  const call = { request, signed, buckets };
  if (operation.on === 'service') return operation.run(call);
  const bucket = buckets.get(request.bucket);
  if (!bucket) throw new S3Error('NoSuchBucket', 'The specified bucket does not exist', { details: { BucketName: request.bucket } });
  return operation.run({ ...call, ...bucket });
}

async function send(answer: Answer, response: ServerResponse, { requestId, hostId }: RequestIds): Promise<void> {
  const { status, headers, body } = answer;
  try {
    response.writeHead(status, { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId, server: 'keyclaims-local', ...headers });
    if (body instanceof Readable) await pipeline(body, response);
    else response.end(body);
  } finally {
    if (body instanceof Readable) body.destroy();
  }
}

const describe = ({ method, url }: IncomingMessage, error: unknown): string =>
  `${method} ${url} → ${error instanceof S3Error ? error.message : ((error as Error).stack ?? error)}`;
