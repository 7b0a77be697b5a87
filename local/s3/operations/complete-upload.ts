import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Precondition } from '../bucket.ts';
import { type Checksum, type ChecksumAlgorithm, checksumElement, checksumHeader, checksumMismatch, digestOf } from '../checksums.ts';
import { writingCondition } from '../conditions.ts';
import { type Answer, type BucketCall, type Operation, xmlAnswer } from '../operation.ts';
import { S3Error } from '../s3-error.ts';
import { quoted, type StoredObject } from '../stored-object.ts';
import type { Part, Upload, Uploads } from '../uploads.ts';
import { xmlDocument } from '../xml.ts';
import { type CompletedPart, parseCompletion } from '../xml-bodies.ts';
import { readAll } from './copy-source.ts';
import { versionHeader } from './object-answer.ts';
import { receiveXml } from './receive-xml.ts';
import { type StoredBytes, storeBytes } from './store-bytes.ts';
import { writeObject } from './write-object.ts';

const leastPartBytes = 5 * 1024 * 1024;

export const completeMultipartUpload: Operation = {
  name: 'CompleteMultipartUpload',
  method: 'POST',
  on: 'object',
  marks: ['uploadId'],
  headers: ['x-amz-checksum-*', 'x-amz-mp-object-size'],
  run: complete,
};

async function complete(call: BucketCall): Promise<Answer> {
  const { request, bucket, uploads } = call;
  const { upload, parts: present } = uploads.find(request.query.get('uploadId') ?? '', request.key);
  const condition = writingCondition(request.headers);
  const parts = chosenParts(parseCompletion(await receiveXml(withoutChecksums(call))), present, upload);
  const stillOpen: Precondition = (current) => {
    uploads.find(upload.id, upload.key); // it may have been aborted while the parts were joined
    condition(current);
  };
  const object = await writeObject(bucket, 'ObjectCreated:CompleteMultipartUpload', stillOpen, async (file) => {
    const bytes = await storeBytes(file, contentOf(parts, uploads), upload.checksum.algorithm);
    const checksum = checksumOf(upload, parts, bytes);
    checkWhole(request.headers, checksum, bytes.size);
    return { key: upload.key, size: bytes.size, etag: etagOf(parts), checksum, headers: upload.headers };
  });
  uploads.end(upload.id, upload.key);
  return completed(object, bucket.name);
}

/** Here checksum headers speak of the object, not of the document in the body. */
const withoutChecksums = ({ request, signed }: BucketCall): Pick<BucketCall, 'request' | 'signed'> => ({
  request: {
    ...request,
    headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => !name.startsWith('x-amz-checksum-'))),
  },
  signed,
});

function chosenParts(chosen: readonly CompletedPart[], present: ReadonlyMap<number, Part>, { checksum }: Upload): readonly Part[] {
  if (chosen.some(({ number }, index) => number <= (chosen[index - 1]?.number ?? 0))) {
    throw new S3Error(
      'InvalidPartOrder',
      'The list of parts was not in ascending order. The parts list must be specified in order by part number.',
    );
  }
  return chosen.map(({ number, etag, checksums }, index) => {
    const part = present.get(number);
    const claimed = checksums[checksum.algorithm];
    if (part?.etag !== etag || (claimed !== undefined && claimed !== part.checksum)) throw invalidPart(number);
    if (claimed === undefined && checksum.asked && checksum.type === 'COMPOSITE') throw checksumMissing(number, checksum.algorithm);
    if (part.size < leastPartBytes && index < chosen.length - 1) throw tooSmall(part);
    return part;
  });
}

async function* contentOf(parts: readonly Part[], uploads: Uploads): AsyncGenerator<AsyncIterable<Buffer> | readonly Buffer[]> {
  for (const part of parts) {
    const file: FileHandle = await uploads.files.open(part.data);
    try {
      yield readAll(file, { start: 0, last: part.size - 1 });
    } finally {
      await file.close();
    }
  }
}

/** The MD5 of the parts' MD5s and how many they are. */
function etagOf(parts: readonly Part[]): string {
  const md5 = createHash('md5');
  for (const { etag } of parts) md5.update(Buffer.from(etag, 'hex'));
  return `${md5.digest('hex')}-${parts.length}`;
}

function checksumOf({ checksum: { algorithm, type } }: Upload, parts: readonly Part[], bytes: StoredBytes): Checksum {
  if (type === 'FULL_OBJECT') return { algorithm, type, value: bytes.checksum };
  const digest = digestOf(algorithm);
  for (const { checksum } of parts) digest.update(Buffer.from(checksum, 'base64'));
  return { algorithm, type, value: `${digest.base64()}-${parts.length}` };
}

function checkWhole(headers: BucketCall['request']['headers'], { algorithm, value }: Checksum, size: number): void {
  const claimed = headers[checksumHeader(algorithm)];
  if (claimed !== undefined && claimed !== value && !value.startsWith(`${claimed}-`)) throw checksumMismatch(algorithm);
  const claimedSize = headers['x-amz-mp-object-size'];
  if (claimedSize !== undefined && claimedSize !== String(size)) {
    throw new S3Error(
      'InvalidRequest',
      `The provided 'x-amz-mp-object-size' header value ${claimedSize} does not match what was computed: ${size}`,
    );
  }
}

const invalidPart = (number: number): S3Error =>
  new S3Error(
    'InvalidPart',
    'One or more of the specified parts could not be found. The part may not have been uploaded, or its ETag may not match.',
    {
      details: { PartNumber: String(number) },
    },
  );

const checksumMissing = (number: number, algorithm: ChecksumAlgorithm): S3Error =>
  new S3Error(
    'InvalidRequest',
    `The upload was created using a ${algorithm} checksum. The complete request must include the checksum for each part. It was missing for part ${number} in the request.`,
  );

const tooSmall = ({ number, size, etag }: Part): S3Error =>
  new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
    details: { ProposedSize: String(size), MinSizeAllowed: String(leastPartBytes), PartNumber: String(number), ETag: etag },
  });

const completed = ({ key, etag, checksum, versionId }: StoredObject, bucket: string): Answer =>
  xmlAnswer(
    xmlDocument('CompleteMultipartUploadResult', [
      ['Location', `/${bucket}/${key}`],
      ['Bucket', bucket],
      ['Key', key],
      ['ETag', quoted(etag)],
      [checksumElement(checksum.algorithm), checksum.value],
      ['ChecksumType', checksum.type],
    ]),
    versionHeader(versionId),
  );
