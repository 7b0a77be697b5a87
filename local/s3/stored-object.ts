import type { Checksum } from './checksums.ts';

export interface StoredObject {
  readonly key: string;
  /** Null in an unversioned bucket. */
  readonly versionId: string | null;
  /** ISO 8601, whole seconds: S3 keeps no finer time. */
  readonly lastModified: string;
  readonly size: number;
  /** Without quotation marks. */
  readonly etag: string;
  readonly checksum: Checksum;
  /** Content type, user metadata and the other headers that come back with the object. */
  readonly headers: Readonly<Record<string, string>>;
  /** Name of the file that holds the bytes. */
  readonly data: string;
}

/** What a versioned bucket keeps in place of a deleted object. */
export interface DeleteMarker {
  readonly key: string;
  readonly versionId: string | null;
  readonly lastModified: string;
  readonly deleted: true;
}

export type Version = StoredObject | DeleteMarker;

export const isDeleteMarker = (version: Version): version is DeleteMarker => 'deleted' in version;

export const quoted = (etag: string): string => `"${etag}"`;

/** S3 calls the version of an object from before versioning "null". */
export const versionName = (version: Version): string => version.versionId ?? 'null';
