import { writingCondition } from '../conditions.ts';
import { headersToKeep } from '../object-headers.ts';
import type { Answer, BucketCall, Operation } from '../operation.ts';
import { receiveBody } from '../receive-body.ts';
import { writingHeaders } from './object-answer.ts';
import { writeObject } from './write-object.ts';

export const putObject: Operation = {
  name: 'PutObject',
  method: 'PUT',
  on: 'object',
  headers: ['x-amz-meta-*', 'x-amz-checksum-*', 'x-amz-sdk-checksum-algorithm', 'x-amz-acl', 'x-amz-storage-class'],
  run: put,
};

async function put({ request, signed, bucket }: BucketCall): Promise<Answer> {
  const { key } = request;
  const condition = writingCondition(request.headers);
  const headers = headersToKeep(request.headers);
  const object = await writeObject(bucket, 'ObjectCreated:Put', condition, async (file) => {
    const { size, md5, checksum } = await receiveBody(request, signed, (bytes) => file.write(bytes));
    await file.close();
    return { key, size, etag: md5, checksum: { ...checksum, type: 'FULL_OBJECT' as const }, headers };
  });
  return { status: 200, headers: writingHeaders(object) };
}
