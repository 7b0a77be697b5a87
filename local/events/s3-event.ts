import { randomBytes, randomUUID } from 'node:crypto';
import { localAccount } from '../account.ts';
import type { ObjectChange } from '../s3/object-change.ts';
import { nextSequencer } from '../s3/sequencer.ts';

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html

/** An event of the bus, as far as rules look at it. */
export interface BusEvent {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: object;
}

const kinds: Readonly<Record<ObjectChange['event'], { readonly type: string; readonly reason: string; readonly deletion?: string }>> = {
  'ObjectCreated:Put': { type: 'Object Created', reason: 'PutObject' },
  'ObjectCreated:Copy': { type: 'Object Created', reason: 'CopyObject' },
  'ObjectCreated:CompleteMultipartUpload': { type: 'Object Created', reason: 'CompleteMultipartUpload' },
  'ObjectRemoved:Delete': { type: 'Object Deleted', reason: 'DeleteObject', deletion: 'Permanently Deleted' },
  'ObjectRemoved:DeleteMarkerCreated': { type: 'Object Deleted', reason: 'DeleteObject', deletion: 'Delete Marker Created' },
};

/** What S3 tells EventBridge when an object has changed. Other than in a notification, the key is as it is. */
export function s3Event(bucket: string, { event, key, size, etag, versionId, time }: ObjectChange): BusEvent {
  const { type, reason, deletion } = kinds[event];
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': type,
    source: 'aws.s3',
    account: localAccount.id,
    time: time.replace(/\.\d+/, ''),
    region: localAccount.region,
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: '0',
      bucket: { name: bucket },
      object: {
        key,
        ...(size === null ? {} : { size }),
        ...(etag === null ? {} : { etag }),
        ...(versionId === null ? {} : { 'version-id': versionId }),
        sequencer: nextSequencer(),
      },
      'request-id': randomBytes(8).toString('hex').toUpperCase(),
      requester: localAccount.id,
      'source-ip-address': '127.0.0.1',
      reason,
      ...(deletion === undefined ? {} : { 'deletion-type': deletion }),
    },
  } as BusEvent;
}
