import type { FileHandle } from 'node:fs/promises';
import { algorithmNamed, checksumElement } from '../checksums.ts';
import { writingCondition } from '../conditions.ts';
import { headersToKeep } from '../object-headers.ts';
import { type Answer, type BucketCall, type Operation, xmlAnswer } from '../operation.ts';
import { maxBodyBytes } from '../receive-body.ts';
import { S3Error } from '../s3-error.ts';
import { quoted, type StoredObject, versionName } from '../stored-object.ts';
import { xmlDocument } from '../xml.ts';
import { copySourceHeaders, readAll, readCopySource, withCopySource } from './copy-source.ts';
import { versionHeader } from './object-answer.ts';
import { storeBytes } from './store-bytes.ts';
import { writeObject } from './write-object.ts';

export const copyObject: Operation = {
  name: 'CopyObject',
  method: 'PUT',
  on: 'object',
  marks: ['x-amz-copy-source'],
  headers: [
    ...copySourceHeaders,
    'x-amz-meta-*',
    'x-amz-metadata-directive',
    'x-amz-tagging-directive',
    'x-amz-checksum-algorithm',
    'x-amz-acl',
    'x-amz-storage-class',
  ],
  run: (call) => withCopySource(call, (source, file) => copy(call, source, file)),
};

async function copy({ request, bucket }: BucketCall, source: StoredObject, from: FileHandle): Promise<Answer> {
  const { key, headers } = request;
  const replaces = headers['x-amz-metadata-directive'] === 'REPLACE';
  refuseNoChange(request, bucket.name, replaces);
  if (source.size > maxBodyBytes) {
    throw new S3Error('InvalidRequest', 'The specified copy source is larger than the maximum allowable size for a copy source');
  }
  const algorithm = algorithmNamed(headers['x-amz-checksum-algorithm'] ?? source.checksum.algorithm);
  const condition = writingCondition(headers);
  const object = await writeObject(bucket, 'ObjectCreated:Copy', condition, async (file) => {
    const { size, md5, checksum } = await storeBytes(file, [readAll(from, { start: 0, last: source.size - 1 })], algorithm);
    return {
      key,
      size,
      etag: md5,
      checksum: { algorithm, value: checksum, type: 'FULL_OBJECT' as const },
      headers: replaces ? headersToKeep(headers) : source.headers,
    };
  });
  return copied(object, source);
}

function refuseNoChange({ key, headers }: BucketCall['request'], bucket: string, replaces: boolean): void {
  const source = readCopySource(headers['x-amz-copy-source'] ?? '');
  if (replaces || source.version !== null || source.bucket !== bucket || source.key !== key) return;
  throw new S3Error(
    'InvalidRequest',
    'This copy request is illegal because it is trying to copy an object to itself without changing its metadata.',
  );
}

const copied = (object: StoredObject, source: StoredObject): Answer =>
  xmlAnswer(
    xmlDocument('CopyObjectResult', [
      ['LastModified', object.lastModified],
      ['ETag', quoted(object.etag)],
      [checksumElement(object.checksum.algorithm), object.checksum.value],
      ['ChecksumType', object.checksum.type],
    ]),
    {
      ...versionHeader(object.versionId),
      ...(source.versionId === null ? {} : { 'x-amz-copy-source-version-id': versionName(source) }),
    },
  );
