/** An error that programs tell by its code. */
abstract class CodedError<Code extends string> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The event cannot be handled as it is, or not now. The message it came in fails and comes back. */
export class EventError extends CodedError<EventErrorCode> {
  override readonly name = 'EventError';
}

export type EventErrorCode = 'unknown-event' | 'malformed-key' | 'foreign-bucket' | 'article-keeps-changing' | 'out-of-time' | 'no-process';

/** The article took more than it may. It would take it again, so it is recorded and not tried again. */
export class LimitError extends CodedError<LimitErrorCode> {
  override readonly name = 'LimitError';
}

export type LimitErrorCode = 'too-slow' | 'out-of-memory';

/** The bucket did not do what was asked. */
export class StorageError extends CodedError<StorageErrorCode> {
  override readonly name = 'StorageError';
  /** Whether asking again can help without anybody changing the configuration. */
  readonly isTemporary: boolean;

  constructor(code: StorageErrorCode, message: string, cause: unknown) {
    super(code, message, { cause });
    this.isTemporary = code === 'storage-unavailable';
  }
}

export type StorageErrorCode = 'storage-unavailable' | 'storage-refused';

/** The HTTP request has no good answer. `message` is for the caller. */
export class RequestError extends CodedError<RequestErrorCode> {
  override readonly name = 'RequestError';
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
