/** The event cannot be handled as it is, or not now. The message it came in fails and comes back. */
export class EventError extends Error {
  override readonly name = 'EventError';
  readonly code: EventErrorCode;

  constructor(code: EventErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type EventErrorCode =
  | 'unknown-event'
  | 'malformed-key'
  | 'foreign-bucket'
  | 'article-keeps-changing'
  | 'out-of-time'
  | 'no-summarizer';

/** The article took more than it may. It would take it again, so it is recorded and not tried again. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  readonly code: LimitErrorCode;

  constructor(code: LimitErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type LimitErrorCode = 'too-slow' | 'out-of-memory';

/** The bucket did not do what was asked. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  /** Whether asking again can help without anybody changing the configuration. */
  readonly isTemporary: boolean;

  constructor(code: StorageErrorCode, message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
    this.isTemporary = code === 'storage-unavailable';
  }
}

export type StorageErrorCode = 'storage-unavailable' | 'storage-refused';

/** The HTTP request has no good answer. `message` is for the caller. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: RequestErrorCode;

  constructor(code: RequestErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type RequestErrorCode =
  | 'invalid-key'
  | 'invalid-limit'
  | 'invalid-format'
  | 'prefix-too-wide'
  | 'unknown-path'
  | 'article-not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'precondition-failed'
  | 'compression-needed'
  | 'summary-too-large'
  | 'no-summary';
