import { StartError } from '../start-error.ts';
import type { Resource } from './resources.ts';

export interface EventSourceResource {
  readonly id: string;
  readonly queueArn: string;
  /** A function's name or ARN. */
  readonly functionName: string;
  readonly batchSize: number;
  /** Milliseconds. */
  readonly batchingWindow: number;
  readonly maximumConcurrency: number;
  readonly reportsItemFailures: boolean;
}

/** Null when it is switched off. */
export function eventSourceResource({ id, properties }: Resource): EventSourceResource | null {
  if (!properties.flag('Enabled', true)) return null;
  const queueArn = properties.text('EventSourceArn', 'something else');
  if (!queueArn.startsWith('arn:aws:sqs:'))
    throw new StartError(`${id}: the local stack takes events from queues only, not from ${queueArn}.`);
  if (properties.has('FilterCriteria')) throw new StartError(`${id}: the local stack does not filter events.`);
  return {
    id,
    queueArn,
    functionName: properties.text('FunctionName'),
    batchSize: properties.number('BatchSize', 10),
    batchingWindow: properties.number('MaximumBatchingWindowInSeconds', 0) * 1000,
    maximumConcurrency: properties.inner('ScalingConfig').number('MaximumConcurrency', Number.POSITIVE_INFINITY),
    reportsItemFailures: properties.texts('FunctionResponseTypes').includes('ReportBatchItemFailures'),
  };
}
