import type { Queue } from '../sqs/queue.ts';
import { StartError } from '../start-error.ts';
import { matchesPattern } from './event-pattern.ts';
import type { EventStream } from './event-stream.ts';
import type { Rule, RuleTarget } from './rule.ts';
import type { BusEvent } from './s3-event.ts';

export interface EventBusOptions {
  readonly rules: readonly Rule[];
  readonly queues: ReadonlyMap<string, Queue>;
  readonly stream: EventStream;
}

/** Takes events to the targets of the rules that match them, and to whoever listens to the stream. */
export function eventBus({ rules, queues, stream }: EventBusOptions): (event: BusEvent) => void {
  const queueOf = ({ queueArn }: RuleTarget, rule: Rule): Queue => {
    const queue = queues.get(queueArn);
    if (!queue) throw new StartError(`${rule.id}: the template does not have the queue ${queueArn}.`);
    return queue;
  };
  for (const rule of rules) for (const target of rule.targets) queueOf(target, rule);
  return (event) => {
    const matching = rules.filter(({ pattern }) => matchesPattern(pattern, event));
    for (const rule of matching) for (const target of rule.targets) queueOf(target, rule).send(target.input(event));
    stream.tell({ name: matching[0]?.id ?? event['detail-type'], event });
  };
}
