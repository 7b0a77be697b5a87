import type { ObjectChange } from './object-change.ts';

/** One QueueConfiguration of a bucket. */
export interface NotificationRule {
  readonly id: string;
  /** "s3:ObjectCreated:*" or "s3:ObjectRemoved:Delete" */
  readonly event: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly queueArn: string;
}

export const matchesRule = ({ event, prefix, suffix }: NotificationRule, change: ObjectChange): boolean =>
  matchesEvent(event, `s3:${change.event}`) && change.key.startsWith(prefix) && change.key.endsWith(suffix);

const matchesEvent = (pattern: string, event: string): boolean =>
  pattern.endsWith(':*') ? event.startsWith(pattern.slice(0, -1)) : event === pattern;
