import type { Readable } from 'node:stream';
import { type ByteRange, readRange } from '../byte-range.ts';
import { checksumHeaders } from '../checksums.ts';
import { checkReading } from '../conditions.ts';
import { mostBytesAtOnce } from '../data-files.ts';
import type { Answer, BucketCall, Operation } from '../operation.ts';
import type { S3Request } from '../s3-request.ts';
import { quoted, type StoredObject } from '../stored-object.ts';
import { overrides, readingHeaders } from './object-answer.ts';

const understands = {
  parameters: ['versionId', ...overrides.map(({ parameter }) => parameter)],
  headers: ['x-amz-checksum-mode'],
};

export const headObject: Operation = {
  name: 'HeadObject',
  method: 'HEAD',
  on: 'object',
  ...understands,
  run: ({ request, bucket }) => {
    const object = bucket.find(request.key, request.query.get('versionId'));
    checkReading(request.headers, object);
    return answer(request, object, wantedRange(request, object));
  },
};

export const getObject: Operation = {
  name: 'GetObject',
  method: 'GET',
  on: 'object',
  ...understands,
  run: read,
};

async function read(call: BucketCall): Promise<Answer> {
  const { request, bucket } = call;
  const object = bucket.find(request.key, request.query.get('versionId'));
  return object.size <= mostBytesAtOnce ? readAtOnce(call, object) : readAsStream(call);
}

function readAtOnce({ request, bucket }: BucketCall, object: StoredObject): Answer {
  checkReading(request.headers, object);
  const range = wantedRange(request, object);
  const bytes = bucket.files.read(object.data);
  return { ...answer(request, object, range), body: range ? bytes.subarray(range.start, range.last + 1) : bytes };
}

async function readAsStream({ request, bucket }: BucketCall): Promise<Answer> {
  const { object, file } = await bucket.open(request.key, request.query.get('versionId'));
  let body: Readable | undefined;
  try {
    checkReading(request.headers, object);
    const range = wantedRange(request, object);
    const { start, last } = range ?? { start: 0, last: object.size - 1 };
    body = file.createReadStream({ start, end: last }); // it closes the file
    return { ...answer(request, object, range), body };
  } finally {
    if (!body) await file.close();
  }
}

function answer(request: S3Request, object: StoredObject, range: ByteRange | null): Answer {
  const headers = readingHeaders(object, request);
  if (range) {
    const { start, last } = range;
    const part = { 'content-length': String(last - start + 1), 'content-range': `bytes ${start}-${last}/${object.size}` };
    return { status: 206, headers: { ...headers, ...part } };
  }
  const wantsChecksum = request.headers['x-amz-checksum-mode']?.toUpperCase() === 'ENABLED';
  return {
    status: 200,
    headers: { ...headers, 'content-length': String(object.size), ...(wantsChecksum ? checksumHeaders(object.checksum) : {}) },
  };
}

/** A range of something that has changed since is of no use: If-Range asks for the whole then. */
function wantedRange({ headers }: S3Request, object: StoredObject): ByteRange | null {
  const condition = headers['if-range'];
  const holds = condition === undefined || condition === quoted(object.etag) || Date.parse(condition) === Date.parse(object.lastModified);
  return holds ? readRange(headers.range, object.size) : null;
}
