import { EventError, LimitError, StorageError } from '../errors.ts';

export type LogFields = Readonly<Record<string, unknown>>;

/** One thing that happened. Never given article text. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

/** One line of JSON an entry, for CloudWatch Logs Insights. */
export const jsonLog =
  (write: (line: string) => void): Log =>
  (level, event, fields = {}) =>
    write(`${JSON.stringify({ level, event, ...fields })}\n`);

/** Every entry of one invocation says which. */
export const logWith =
  (log: Log, always: LogFields): Log =>
  (level, event, fields = {}) =>
    log(level, event, { ...always, ...fields });

/** An error for the log. Of an unexpected one only where it was thrown: its message may quote the article (JSON.parse does). */
export function errorFields(error: unknown): LogFields {
  if (isExpected(error)) return { error: error.code, message: error.message };
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.match(/^ +at .*$/gm) ?? [];
  return { error: error.name, frames: frames.map((frame) => frame.trim()) };
}

const isExpected = (error: unknown): error is EventError | LimitError | StorageError =>
  error instanceof EventError || error instanceof LimitError || error instanceof StorageError;
