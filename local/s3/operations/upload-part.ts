import type { FileHandle } from 'node:fs/promises';
import { checksumElement, checksumHeader } from '../checksums.ts';
import { type Answer, type BucketCall, type Operation, xmlAnswer } from '../operation.ts';
import { receiveBody } from '../receive-body.ts';
import { S3Error } from '../s3-error.ts';
import { quoted, type StoredObject } from '../stored-object.ts';
import type { Upload } from '../uploads.ts';
import { xmlDocument } from '../xml.ts';
import { copySourceHeaders, readAll, withCopySource } from './copy-source.ts';
import { storeBytes } from './store-bytes.ts';

const mostParts = 10_000;

export const uploadPart: Operation = {
  name: 'UploadPart',
  method: 'PUT',
  on: 'object',
  marks: ['partNumber', 'uploadId'],
  headers: ['x-amz-checksum-*', 'x-amz-sdk-checksum-algorithm'],
  run: receivePart,
};

export const uploadPartCopy: Operation = {
  name: 'UploadPartCopy',
  method: 'PUT',
  on: 'object',
  marks: ['partNumber', 'uploadId', 'x-amz-copy-source'],
  headers: [...copySourceHeaders, 'x-amz-copy-source-range'],
  run: (call) => withCopySource(call, (source, file) => copyPart(call, source, file)),
};

function partOf({ request, uploads }: BucketCall): { upload: Upload; number: number } {
  const text = request.query.get('partNumber') ?? '';
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > mostParts) {
    throw new S3Error('InvalidArgument', `Part number must be an integer between 1 and ${mostParts}, inclusive: \`${text}\``);
  }
  return { upload: uploads.find(request.query.get('uploadId') ?? '', request.key).upload, number };
}

async function receivePart(call: BucketCall): Promise<Answer> {
  const { request, signed, uploads } = call;
  const { upload, number } = partOf(call);
  const file = uploads.files.create();
  try {
    const { size, md5, checksum } = await receiveBody(request, signed, (bytes) => file.write(bytes), {
      checksumWithoutHeader: upload.checksum.algorithm,
    });
    await file.close();
    if (upload.checksum.asked && checksum.algorithm !== upload.checksum.algorithm) throw otherChecksum(upload, checksum.algorithm);
    uploads.addPart(upload.id, upload.key, { number, size, etag: md5, checksum: checksum.value, data: file.name });
    return { status: 200, headers: { etag: quoted(md5), [checksumHeader(checksum.algorithm)]: checksum.value } };
  } catch (error) {
    await file.discard();
    throw error;
  }
}

async function copyPart(call: BucketCall, source: StoredObject, from: FileHandle): Promise<Answer> {
  const { upload, number } = partOf(call);
  const range = rangeToCopy(call.request.headers['x-amz-copy-source-range'], source.size);
  const { algorithm } = upload.checksum;
  const file = call.uploads.files.create();
  try {
    const { size, md5, checksum } = await storeBytes(file, [readAll(from, range)], algorithm);
    call.uploads.addPart(upload.id, upload.key, { number, size, etag: md5, checksum, data: file.name });
    return xmlAnswer(
      xmlDocument('CopyPartResult', [
        ['LastModified', source.lastModified],
        ['ETag', quoted(md5)],
        [checksumElement(algorithm), checksum],
      ]),
    );
  } catch (error) {
    await file.discard();
    throw error;
  }
}

function rangeToCopy(header: string | undefined, size: number): { start: number; last: number } {
  if (header === undefined) return { start: 0, last: size - 1 };
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(header) ?? [];
  const range = { start: Number(first), last: Number(last) };
  if (range.start <= range.last && range.last < size) return range;
  throw new S3Error('InvalidArgument', `The x-amz-copy-source-range must name bytes of the source, which has ${size}: \`${header}\``);
}

const otherChecksum = ({ checksum }: Upload, actual: string): S3Error =>
  new S3Error(
    'InvalidRequest',
    `Checksum Type mismatch occurred, expected checksum Type: ${checksum.algorithm}, actual checksum Type: ${actual}`,
  );
