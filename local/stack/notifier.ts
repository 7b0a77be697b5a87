import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliveries } from '../s3/deliveries.ts';
import { eventMessage, testMessage } from '../s3/event-message.ts';
import { matchesRule, type NotificationRule } from '../s3/notification-rule.ts';
import type { ObjectChange } from '../s3/object-change.ts';
import type { Queue } from '../sqs/queue.ts';
import { StartError } from '../start-error.ts';

export interface NotifierOptions {
  readonly bucket: string;
  readonly rules: readonly NotificationRule[];
  readonly queues: ReadonlyMap<string, Queue>;
  /** Share of messages that come twice. */
  readonly duplicates: number;
}

/** Tells a bucket's queues what changes in it. */
export function notifier({ bucket, rules, queues, duplicates }: NotifierOptions): (change: ObjectChange) => void {
  const nextDeliveries = deliveries(duplicates);
  for (const rule of rules) queueOf(rule, queues);
  return (change) => {
    for (const rule of rules.filter((candidate) => matchesRule(candidate, change))) {
      const body = JSON.stringify(eventMessage(bucket, rule, change));
      for (const delay of nextDeliveries()) queueOf(rule, queues).send(body, delay === 0 ? undefined : delay);
    }
  };
}

/** As S3 does when notifications are set up or changed: one message to each queue. */
export function sendTestMessages({ bucket, rules, queues }: NotifierOptions, folder: string): void {
  const file = join(folder, 'notifications.json');
  const configuration = `${JSON.stringify(rules, null, 2)}\n`;
  if (rules.length === 0 || (existsSync(file) && readFileSync(file, 'utf8') === configuration)) return;
  for (const queue of new Set(rules.map((rule) => queueOf(rule, queues)))) queue.send(JSON.stringify(testMessage(bucket)));
  writeFileSync(file, configuration);
}

function queueOf({ id, queueArn }: NotificationRule, queues: ReadonlyMap<string, Queue>): Queue {
  const queue = queues.get(queueArn);
  if (!queue) throw new StartError(`${id}: the template does not have the queue ${queueArn}.`);
  return queue;
}
