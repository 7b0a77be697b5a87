import type { Operation } from './operation.ts';
import { getBucketLocation, headBucket, listBuckets } from './operations/buckets.ts';
import { completeMultipartUpload } from './operations/complete-upload.ts';
import { copyObject } from './operations/copy-object.ts';
import { deleteObject } from './operations/delete-object.ts';
import { deleteObjects } from './operations/delete-objects.ts';
import { getObject, headObject } from './operations/get-object.ts';
import { getObjectTagging } from './operations/get-object-tagging.ts';
import { listObjects } from './operations/list-objects.ts';
import { abortMultipartUpload, createMultipartUpload } from './operations/multipart-uploads.ts';
import { putObject } from './operations/put-object.ts';
import { uploadPart, uploadPartCopy } from './operations/upload-part.ts';
import { notImplemented } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import { refuseUnknown } from './unknown-parameters.ts';

/** All that this S3 does. Order matters: what asks for more marks comes first. */
const operations: readonly Operation[] = [
  listBuckets,
  listObjects,
  getBucketLocation,
  headBucket,
  deleteObjects,
  getObjectTagging,
  getObject,
  headObject,
  uploadPartCopy,
  uploadPart,
  copyObject,
  putObject,
  createMultipartUpload,
  completeMultipartUpload,
  abortMultipartUpload,
  deleteObject,
];

/** The operation that a request asks for; throws "not implemented" when that is none of ours, or more than ours do. */
export function operationOf(request: S3Request): Operation {
  const target = request.bucket === '' ? 'service' : request.key === '' ? 'bucket' : 'object';
  const operation = operations.find(
    ({ on, method, marks = [] }) => on === target && method === request.method && marks.every(given(request)),
  );
  if (!operation) throw notImplemented(`${request.method} of a ${target}${[...request.query.keys()].map((name) => `, ${name}`).join('')}`);
  refuseUnknown(operation, request);
  return operation;
}

const given =
  ({ query, headers }: S3Request) =>
  (mark: string): boolean =>
    query.has(mark) || mark in headers;
