import type { DataDirectory } from '../data-directory.ts';
import { type BusEvent, s3Event } from '../events/s3-event.ts';
import { Bucket } from '../s3/bucket.ts';
import type { ObjectChange } from '../s3/object-change.ts';
import type { LocalBucket } from '../s3/operation.ts';
import { Uploads } from '../s3/uploads.ts';
import type { Queue } from '../sqs/queue.ts';
import type { BucketResource } from '../template/bucket-resources.ts';
import { notifier, sendTestMessages } from './notifier.ts';

/** The buckets of the template by name. */
export function openBuckets(
  resources: readonly BucketResource[],
  queues: ReadonlyMap<string, Queue>,
  data: DataDirectory,
  duplicates: number,
  tellBus: (event: BusEvent) => void,
): ReadonlyMap<string, LocalBucket> {
  return new Map(
    resources.map(({ name, versioned, notifications, tellsEvents }) => {
      const folder = data.bucket(name);
      const notifying = { bucket: name, rules: notifications, queues, duplicates };
      const notify = notifier(notifying);
      const announce = (change: ObjectChange) => {
        notify(change);
        if (tellsEvents) tellBus(s3Event(name, change));
      };
      const bucket = new Bucket({ name, folder, versioned, announce });
      const uploads = new Uploads(folder);
      sendTestMessages(notifying, folder);
      return [name, { bucket, uploads }];
    }),
  );
}
