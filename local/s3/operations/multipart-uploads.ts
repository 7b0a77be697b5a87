import { algorithmNamed, type ChecksumType, defaultChecksum } from '../checksums.ts';
import { headersToKeep } from '../object-headers.ts';
import { type BucketCall, type Operation, xmlAnswer } from '../operation.ts';
import { S3Error } from '../s3-error.ts';
import type { Upload } from '../uploads.ts';
import { xmlDocument } from '../xml.ts';

export const createMultipartUpload: Operation = {
  name: 'CreateMultipartUpload',
  method: 'POST',
  on: 'object',
  marks: ['uploads'],
  headers: ['x-amz-meta-*', 'x-amz-checksum-algorithm', 'x-amz-checksum-type', 'x-amz-acl', 'x-amz-storage-class'],
  run: ({ request, bucket, uploads }) => {
    const { key, headers } = request;
    const checksum = checksumOfUpload(headers);
    const { id } = uploads.begin({ key, headers: headersToKeep(headers), checksum });
    const answerHeaders = { 'x-amz-checksum-algorithm': checksum.algorithm.toUpperCase(), 'x-amz-checksum-type': checksum.type };
    const content = xmlDocument('InitiateMultipartUploadResult', [
      ['Bucket', bucket.name],
      ['Key', key],
      ['UploadId', id],
    ]);
    return xmlAnswer(content, checksum.asked ? answerHeaders : {});
  },
};

/** A CRC of the whole can be had from the parts' CRCs, a hash cannot; and nobody composes CRC64NVME. */
function checksumOfUpload(headers: BucketCall['request']['headers']): Upload['checksum'] {
  const algorithm = algorithmNamed(headers['x-amz-checksum-algorithm'] ?? defaultChecksum);
  const usual = algorithm === 'crc64nvme' ? 'FULL_OBJECT' : 'COMPOSITE';
  const type = headers['x-amz-checksum-type'] ?? usual;
  const possible: readonly string[] = algorithm.startsWith('sha') || algorithm === 'crc64nvme' ? [usual] : ['FULL_OBJECT', 'COMPOSITE'];
  if (!possible.includes(type)) {
    throw new S3Error('InvalidRequest', `The ${type} checksum type cannot be used with the ${algorithm} checksum algorithm.`);
  }
  return { algorithm, type: type as ChecksumType, asked: headers['x-amz-checksum-algorithm'] !== undefined };
}

export const abortMultipartUpload: Operation = {
  name: 'AbortMultipartUpload',
  method: 'DELETE',
  on: 'object',
  marks: ['uploadId'],
  run: ({ request, uploads }) => {
    uploads.end(request.query.get('uploadId') ?? '', request.key);
    return { status: 204 };
  },
};
