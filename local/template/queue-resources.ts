import { StartError } from '../start-error.ts';
import { queueArn } from './references.ts';
import type { Resource } from './resources.ts';

export interface QueueResource {
  readonly id: string;
  readonly name: string;
  readonly arn: string;
  /** Milliseconds, as all times. */
  readonly visibilityTimeout: number;
  readonly retention: number;
  readonly delay: number;
  readonly redrive: { readonly targetArn: string; readonly maxReceives: number } | null;
}

/** What SQS does without being told: 30 seconds, 4 days. */
const defaults = { visibilityTimeout: 30, retention: 345_600 };

export function queueResource({ id, name, properties }: Resource): QueueResource {
  if (properties.flag('FifoQueue', false)) throw new StartError(`${id}: the local stack has no FIFO queues.`);
  return {
    id,
    name,
    arn: queueArn(name),
    visibilityTimeout: properties.number('VisibilityTimeout', defaults.visibilityTimeout) * 1000,
    retention: properties.number('MessageRetentionPeriod', defaults.retention) * 1000,
    delay: properties.number('DelaySeconds', 0) * 1000,
    redrive: properties.has('RedrivePolicy') ? redrive(id, properties.inner('RedrivePolicy')) : null,
  };
}

function redrive(id: string, policy: Resource['properties']): QueueResource['redrive'] {
  const maxReceives = policy.number('maxReceiveCount', null);
  if (maxReceives === null) throw new StartError(`${id}: the RedrivePolicy needs a maxReceiveCount.`);
  return { targetArn: policy.text('deadLetterTargetArn'), maxReceives };
}
