import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Journal } from '../journal.ts';
import { DataFiles } from './data-files.ts';
import type { CreationEvent, ObjectChange } from './object-change.ts';
import { S3Error } from './s3-error.ts';
import { SortedKeys } from './sorted-keys.ts';
import { type DeleteMarker, isDeleteMarker, type StoredObject, type Version, versionName } from './stored-object.ts';
import { VersionTable } from './version-table.ts';

export interface BucketOptions {
  readonly name: string;
  readonly folder: string;
  readonly versioned: boolean;
  /** Hears of a change just before it is made: a crash in between costs a needless event, never a lost one. */
  readonly announce: (change: ObjectChange) => void;
  /** Milliseconds since 1970; the machine's where not given. */
  readonly clock?: () => number;
}

export type ObjectDraft = Omit<StoredObject, 'versionId' | 'lastModified'>;

/** Throws when the request is not for the object as it is. */
export type Precondition = (current: StoredObject | undefined) => void;

export interface Deletion {
  readonly versionId: string | null;
  readonly deleteMarker: boolean;
}

type Entry = { readonly put: Version } | { readonly remove: { readonly key: string; readonly version: string } };

/**
 * Objects on disk. Which file holds a key's bytes is said by one line of the journal, written in one synchronous step
 * together with the check of its precondition: writers take turns, and nobody ever sees half an object.
 */
export class Bucket {
  readonly name: string;
  readonly versioned: boolean;
  /** ISO 8601. */
  readonly created: string;
  readonly keys: SortedKeys;
  readonly files: DataFiles;
  readonly #journal: Journal<Entry>;
  readonly #versions = new VersionTable();
  readonly #announce: BucketOptions['announce'];
  readonly #clock: () => number;

  constructor({ name, folder, versioned, announce, clock = Date.now }: BucketOptions) {
    this.name = name;
    this.versioned = versioned;
    this.#announce = announce;
    this.#clock = clock;
    this.files = new DataFiles(join(folder, 'data'));
    this.created = statSync(folder).birthtime.toISOString();
    const { journal, entries } = Journal.open<Entry>(join(folder, 'objects.jsonl'));
    this.#journal = journal;
    for (const entry of entries) this.#apply(entry);
    this.files.removeAllBut(new Set([...this.#versions.all()].flatMap((version) => (isDeleteMarker(version) ? [] : [version.data]))));
    this.keys = new SortedKeys(this.#versions.liveKeys());
  }

  /** The object as it is now. */
  current(key: string): StoredObject | undefined {
    const latest = this.#versions.latest(key);
    return latest && !isDeleteMarker(latest) ? latest : undefined;
  }

  /** The object, or the version of it that was asked for; throws S3's error when there is none. */
  find(key: string, version: string | null): StoredObject {
    const found = version === null ? this.#versions.latest(key) : this.#versions.find(key, version);
    if (found && !isDeleteMarker(found)) return found;
    throw notFound(key, version, found);
  }

  /** The object with its bytes; the file stays readable while it is open, whoever replaces the object meanwhile. */
  async open(key: string, version: string | null): Promise<{ object: StoredObject; file: FileHandle }> {
    for (;;) {
      const object = this.find(key, version);
      try {
        return { object, file: await this.files.open(object.data) };
      } catch (error) {
        const replacedMeanwhile = this.#versions.find(key, versionName(object)) !== object;
        if (!replacedMeanwhile) throw error;
      }
    }
  }

  put(draft: ObjectDraft, event: CreationEvent, precondition: Precondition): StoredObject {
    precondition(this.current(draft.key));
    const now = new Date(this.#clock());
    const object: StoredObject = { ...draft, versionId: this.#newVersionId(), lastModified: wholeSeconds(now) };
    const { key, versionId, size, etag } = object;
    this.#announce({ event, key, versionId, size, etag, time: now.toISOString() });
    this.#commit({ put: object });
    this.keys.add(key);
    return object;
  }

  /** Without `version`: hides the object behind a marker in a versioned bucket, else removes it. */
  remove(key: string, version: string | null, precondition: Precondition): Deletion {
    const current = this.current(key);
    precondition(current);
    if (version !== null) return this.#removeVersion(key, version);
    if (this.versioned) return this.#mark(key);
    if (current) this.#removeVersion(key, 'null');
    return { versionId: null, deleteMarker: false };
  }

  close(): void {
    this.#journal.close();
  }

  #mark(key: string): Deletion {
    const now = new Date(this.#clock());
    const marker: DeleteMarker = { key, versionId: this.#newVersionId(), lastModified: wholeSeconds(now), deleted: true };
    const { versionId } = marker;
    this.#announce({ event: 'ObjectRemoved:DeleteMarkerCreated', key, versionId, size: null, etag: null, time: now.toISOString() });
    this.#commit({ put: marker });
    this.keys.remove(key);
    return { versionId, deleteMarker: true };
  }

  #removeVersion(key: string, name: string): Deletion {
    const version = this.#versions.find(key, name);
    if (!version) return { versionId: name, deleteMarker: false };
    const { versionId } = version;
    this.#announce({ event: 'ObjectRemoved:Delete', key, versionId, size: null, etag: null, time: new Date(this.#clock()).toISOString() });
    this.#commit({ remove: { key, version: name } });
    if (this.current(key)) this.keys.add(key);
    else this.keys.remove(key);
    return { versionId: name, deleteMarker: isDeleteMarker(version) };
  }

  #newVersionId(): string | null {
    return this.versioned ? randomBytes(24).toString('base64url') : null;
  }

  #commit(entry: Entry): void {
    this.#journal.append(entry);
    const replaced = this.#apply(entry);
    try {
      this.#tidy(replaced);
    } catch {} // the change is made; what could not be tidied now is tidied at the next start
  }

  #tidy(replaced: Version | undefined): void {
    if (replaced && !isDeleteMarker(replaced)) this.files.remove(replaced.data);
    if (this.#journal.isMostlyHistory(this.#versions.size)) this.#journal.rewrite(this.#versions.oldestFirst().map((put) => ({ put })));
  }

  #apply(entry: Entry): Version | undefined {
    return 'put' in entry ? this.#versions.put(entry.put) : this.#versions.remove(entry.remove.key, entry.remove.version);
  }
}

const wholeSeconds = (time: Date): string => time.toISOString().replace(/\.\d+/, '.000');

function notFound(key: string, version: string | null, found: DeleteMarker | undefined): S3Error {
  const headers = found ? { 'x-amz-delete-marker': 'true', 'x-amz-version-id': versionName(found) } : {};
  if (version === null) return new S3Error('NoSuchKey', 'The specified key does not exist.', { details: { Key: key }, headers });
  if (found) return new S3Error('MethodNotAllowed', 'The specified method is not allowed against this resource.', { headers });
  return new S3Error('NoSuchVersion', 'The specified version does not exist.', { details: { Key: key, VersionId: version } });
}
