import type { Bucket, ObjectDraft, Precondition } from '../bucket.ts';
import type { NewDataFile } from '../data-files.ts';
import type { CreationEvent } from '../object-change.ts';
import type { StoredObject } from '../stored-object.ts';

/** A new object from what `fill` writes; whatever fails on the way leaves nothing behind. */
export async function writeObject(
  bucket: Bucket,
  event: CreationEvent,
  precondition: Precondition,
  fill: (file: NewDataFile) => Promise<Omit<ObjectDraft, 'data'>>,
): Promise<StoredObject> {
  const file = bucket.files.create();
  try {
    const draft = await fill(file);
    return bucket.put({ ...draft, data: file.name }, event, precondition);
  } catch (error) {
    await file.discard();
    throw error;
  }
}
