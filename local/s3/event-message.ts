import { randomBytes } from 'node:crypto';
import { localAccount } from '../account.ts';
import { formEncode } from './form-encoding.ts';
import type { NotificationRule } from './notification-rule.ts';
import type { ObjectChange } from './object-change.ts';
import { nextSequencer } from './sequencer.ts';

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html

const principal = { principalId: 'AWS:KEYCLAIMSLOCAL' };

/** What S3 sends when an object has changed: one record, its key form-encoded. */
export function eventMessage(bucket: string, { id }: NotificationRule, change: ObjectChange): object {
  const { event, key, versionId, size, etag, time } = change;
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: localAccount.region,
    eventTime: time,
    eventName: event,
    userIdentity: principal,
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': requestId(), 'x-amz-id-2': hostId() },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: id,
      bucket: { name: bucket, ownerIdentity: { principalId: principal.principalId }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: formEncode(key),
        ...(size === null ? {} : { size }),
        ...(etag === null ? {} : { eTag: etag }),
        ...(versionId === null ? {} : { versionId }),
        sequencer: nextSequencer(),
      },
    },
  };
  return { Records: [record] };
}

/** What S3 sends once when notifications are set up, to see whether the queue takes it. It has no records. */
export const testMessage = (bucket: string): object => ({
  Service: 'Amazon S3',
  Event: 's3:TestEvent',
  Time: new Date().toISOString(),
  Bucket: bucket,
  RequestId: requestId(),
  HostId: hostId(),
});

const requestId = (): string => randomBytes(8).toString('hex').toUpperCase();
const hostId = (): string => randomBytes(48).toString('base64');
