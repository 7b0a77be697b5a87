import { EventSource } from '../event-source.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import type { Queue } from '../sqs/queue.ts';
import { StartError } from '../start-error.ts';
import type { EventSourceResource } from '../template/event-source-resources.ts';

/** A failed message is seen again after this: a person is watching. */
const shortRetry = 1000;

/** `timeScale` divides the visibility time-out that a failed message waits out on AWS; null makes that a second. */
export function connectEventSources(
  resources: readonly EventSourceResource[],
  queues: ReadonlyMap<string, Queue>,
  functions: ReadonlyMap<string, LambdaFunction>,
  timeScale: number | null,
): readonly EventSource[] {
  return resources.map(({ id, queueArn, functionName, ...settings }) => {
    const queue = queues.get(queueArn);
    const target = functions.get(functionName) ?? [...functions.values()].find((candidate) => candidate.settings.name === functionName);
    if (!queue) throw new StartError(`${id}: the template does not have the queue ${queueArn}.`);
    if (!target) throw new StartError(`${id}: the template does not have the function ${functionName}.`);
    checkVisibility(id, queue, target);
    const { visibilityTimeout } = queue.options;
    const retryDelay = timeScale === null ? Math.min(shortRetry, visibilityTimeout) : visibilityTimeout / timeScale;
    return new EventSource({ queue, target, retryDelay, ...settings });
  });
}

/** AWS refuses it, too: a message would come again while the function still works on it. */
function checkVisibility(id: string, { options }: Queue, { settings }: LambdaFunction): void {
  if (options.visibilityTimeout >= settings.timeout) return;
  const [visible, limit] = [options.visibilityTimeout / 1000, settings.timeout / 1000];
  throw new StartError(
    `${id}: the visibility time-out of ${options.name}, ${visible} s, is less than the time limit of ${settings.name}, ${limit} s.`,
  );
}
