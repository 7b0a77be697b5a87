import type { Bucket } from '../bucket.ts';
import { type Answer, type BucketCall, type Operation, xmlAnswer } from '../operation.ts';
import { S3Error } from '../s3-error.ts';
import { checkKey } from '../s3-request.ts';
import { type XmlElement, xmlDocument } from '../xml.ts';
import { type Deletion, parseDeletion } from '../xml-bodies.ts';
import { receiveXml } from './receive-xml.ts';

export const deleteObjects: Operation = {
  name: 'DeleteObjects',
  method: 'POST',
  on: 'bucket',
  marks: ['delete'],
  headers: ['x-amz-checksum-*', 'x-amz-sdk-checksum-algorithm'],
  run: removeAll,
};

async function removeAll(call: BucketCall): Promise<Answer> {
  const { headers } = call.request;
  const isProtected = headers['content-md5'] !== undefined || /x-amz-checksum-/.test(`${Object.keys(headers)} ${headers['x-amz-trailer']}`);
  if (!isProtected) throw new S3Error('InvalidRequest', 'Missing required header for this request: Content-MD5');
  const { quiet, objects } = parseDeletion(await receiveXml(call));
  const rows = objects.map((object) => removeOne(call.bucket, object));
  return xmlAnswer(xmlDocument('DeleteResult', quiet ? rows.filter(([name]) => name === 'Error') : rows));
}

function removeOne(bucket: Bucket, { key, versionId }: Deletion['objects'][number]): XmlElement {
  try {
    const removed = bucket.remove(checkKey(key), versionId, () => undefined);
    const marker: XmlElement[] = removed.deleteMarker
      ? [
          ['DeleteMarker', true],
          ['DeleteMarkerVersionId', removed.versionId],
        ]
      : [];
    return ['Deleted', [['Key', key], ['VersionId', versionId], ...marker]];
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    return [
      'Error',
      [
        ['Key', key],
        ['VersionId', versionId],
        ['Code', error.code],
        ['Message', error.message],
      ],
    ];
  }
}
