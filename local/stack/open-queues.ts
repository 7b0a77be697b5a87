import type { DataDirectory } from '../data-directory.ts';
import { Queue } from '../sqs/queue.ts';
import { StartError } from '../start-error.ts';
import type { QueueResource } from '../template/queue-resources.ts';

/** The queues of the template by ARN, those of dead letters before the ones that fill them. */
export function openQueues(resources: readonly QueueResource[], data: DataDirectory): ReadonlyMap<string, Queue> {
  const byArn = new Map(resources.map((resource) => [resource.arn, resource]));
  const queues = new Map<string, Queue>();
  const underway = new Set<string>();
  const open = (arn: string): Queue => {
    const opened = queues.get(arn);
    if (opened) return opened;
    const resource = byArn.get(arn);
    if (!resource) throw new StartError(`The template refers to a queue that it does not have: ${arn}`);
    if (underway.has(arn)) throw new StartError(`${resource.id}: its dead letters come back to it.`);
    underway.add(arn);
    const { name, visibilityTimeout, retention, delay, redrive } = resource;
    const deadLetters = redrive && { to: open(redrive.targetArn), maxReceives: redrive.maxReceives };
    const queue = new Queue({ name, arn, file: data.queue(name), visibilityTimeout, retention, delay, redrive: deadLetters });
    queues.set(arn, queue);
    return queue;
  };
  for (const arn of byArn.keys()) open(arn);
  return queues;
}
