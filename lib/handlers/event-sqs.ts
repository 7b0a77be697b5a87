import type { SQSEvent } from 'aws-lambda';
import { type ChangedKeys, changedKeys } from './event-s3.ts';

/** A message of the queue, with what its body, an S3 event, says. */
export interface Message extends ChangedKeys {
  readonly id: string;
  /** It was delivered before. */
  readonly isRetry: boolean;
}

export const isQueueEvent = (event: unknown): event is SQSEvent => {
  const records = (event as Partial<SQSEvent> | null)?.Records;
  return Array.isArray(records) && records[0]?.eventSource === 'aws:sqs';
};

/** Each message stands alone: one that cannot be read fails, the others go on. */
export const messagesOf = (event: SQSEvent, articlesBucket: string): Message[] =>
  event.Records.map(({ messageId, body, attributes }) => ({
    id: messageId,
    isRetry: Number(attributes.ApproximateReceiveCount) > 1,
    ...changedKeys(parsed(body), articlesBucket),
  }));

/** Undefined, which is no S3 event, where the body is not JSON. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
