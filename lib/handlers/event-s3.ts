import { EventError } from '../errors.ts';
import { decodeKey } from './event-key.ts';

/** What a record of an S3 event is good for: which object changed. Its size, version and kind may be old news. */
interface S3Record {
  readonly s3: { readonly bucket: { readonly name: string }; readonly object: { readonly key: string } };
}

/** The keys that an S3 event names, and the failures of the records that name none. A test event names nothing. */
export interface ChangedKeys {
  readonly keys: readonly string[];
  readonly failures: readonly EventError[];
}

/** Each record stands alone: a bad one does not hide the others. */
export function changedKeys(event: unknown, articlesBucket: string): ChangedKeys {
  if (isTestEvent(event)) return { keys: [], failures: [] };
  const records = recordsOf(event);
  if (records === null) return { keys: [], failures: [new EventError('unknown-event', 'expected an S3 event with Records')] };
  const keys: string[] = [];
  const failures: EventError[] = [];
  for (const record of records) {
    try {
      keys.push(changedKey(record, articlesBucket));
    } catch (error) {
      if (!(error instanceof EventError)) throw error;
      failures.push(error);
    }
  }
  return { keys, failures };
}

/** An event for another bucket means that a notification is set up wrongly. To drop it would hide that. */
function changedKey(record: unknown, articlesBucket: string): string {
  if (!isS3Record(record)) throw new EventError('unknown-event', 'expected a record with a bucket and a key');
  const { bucket, object } = record.s3;
  if (bucket.name !== articlesBucket) {
    throw new EventError('foreign-bucket', `expected the bucket ${articlesBucket}, got \`${bucket.name}\``);
  }
  return decodeKey(object.key);
}

/** S3 sends it once, when a notification is set up. */
const isTestEvent = (event: unknown): boolean => isObject(event) && event.Event === 's3:TestEvent';

const recordsOf = (event: unknown): readonly unknown[] | null => (isObject(event) && Array.isArray(event.Records) ? event.Records : null);

function isS3Record(record: unknown): record is S3Record {
  if (!isObject(record) || !isObject(record.s3)) return false;
  const { bucket, object } = record.s3;
  return isObject(bucket) && typeof bucket.name === 'string' && isObject(object) && typeof object.key === 'string' && object.key !== '';
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
