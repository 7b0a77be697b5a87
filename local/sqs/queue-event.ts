import { createHash } from 'node:crypto';
import { localAccount } from '../account.ts';
import type { Receipt } from './message.ts';

/** The event that Lambda makes of a batch of messages. */
export const queueEvent = (queueArn: string, receipts: readonly Receipt[]): object => ({
  Records: receipts.map(({ message, handle }) => ({
    messageId: message.id,
    receiptHandle: handle,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sentAt),
      SenderId: 'keyclaims-local',
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: localAccount.region,
  })),
});
