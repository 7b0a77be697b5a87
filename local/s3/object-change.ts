/** What happened to an object, in the words of S3's events. */
export interface ObjectChange {
  readonly event:
    | 'ObjectCreated:Put'
    | 'ObjectCreated:Copy'
    | 'ObjectCreated:CompleteMultipartUpload'
    | 'ObjectRemoved:Delete'
    | 'ObjectRemoved:DeleteMarkerCreated';
  readonly key: string;
  readonly versionId: string | null;
  /** Null for removals. */
  readonly size: number | null;
  readonly etag: string | null;
  /** ISO 8601 with milliseconds. */
  readonly time: string;
}

export type CreationEvent = Extract<ObjectChange['event'], `ObjectCreated:${string}`>;
