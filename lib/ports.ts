/** What the handlers need of the world, in our words. `lib/aws` provides it on S3, `test/` in memory. */

/** Identifies one state of an article: two reads with equal versions returned the same bytes. */
export interface ArticleVersion {
  /** Without quotation marks. */
  readonly etag: string;
  /** Null in an unversioned bucket. */
  readonly versionId: string | null;
  /** ISO 8601, in UTC, whole seconds. */
  readonly lastModified: string;
}

export interface StoredArticle extends ArticleVersion {
  readonly key: string;
  /** Of the object, also when `body` was not fetched. */
  readonly bytes: number;
  /** As uploaded; null when none was given. */
  readonly contentType: string | null;
  /** Null when the article is larger than the reader allows: the rest was not fetched. */
  readonly body: Uint8Array | null;
}

export interface ArticleStore {
  /** The article as it is now, null when there is none. One request. */
  read(key: string): Promise<StoredArticle | null>;
  /** Which version is there now, null when none is. One request, no body. */
  version(key: string): Promise<ArticleVersion | null>;
  /** Which articles there are. One request. */
  list(query: ListQuery): Promise<Listing>;
}

export interface StoredSummary {
  /** The summary JSON as it was written. */
  readonly body: string;
  readonly etag: string;
  readonly lastModified: string;
}

export interface ListQuery {
  readonly prefix: string;
  /** The `nextCursor` of the page before; null: from the start. */
  readonly cursor: string | null;
  readonly limit: number;
}

export interface Listing {
  /** In the order of their keys. */
  readonly objects: readonly ListedObject[];
  /** The last key of the page; null on the last page. */
  readonly nextCursor: string | null;
}

export interface ListedObject {
  readonly key: string;
  /** ISO 8601, in UTC, whole seconds. */
  readonly lastModified: string;
}

export interface SummaryStore {
  /** One request. */
  read(key: string): Promise<StoredSummary | null>;
  /** Of an article that has a summary. One request. */
  write(key: string, body: string): Promise<void>;
  /** Of an article that has none, with the reason. Three requests, so that whoever hears of it can tell it from a summary. */
  refuse(key: string, body: string): Promise<void>;
  /** One request; nothing happens when there is none. */
  remove(key: string): Promise<void>;
  /** Under the keys of their articles. One request. */
  list(query: ListQuery): Promise<Listing>;
}
