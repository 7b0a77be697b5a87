import { type ApiAnswer, messageAnswer } from './http-api/api-answer.ts';
import type { Queue } from './sqs/queue.ts';

/** As many dead letters as somebody can look at. */
const mostShown = 100;

/**
 * What the AWS console would show and do, under a path that no function sees:
 * GET /_local/queues, POST /_local/queues/{dead letters}/redrive. Null for all other paths.
 */
export function adminAnswer(queues: readonly Queue[], method: string, path: string): ApiAnswer | null {
  if (!path.startsWith('/_local/')) return null;
  if (path === '/_local/queues') {
    return method === 'GET'
      ? jsonAnswer(queues.map((queue) => description(queue, queues)))
      : messageAnswer(405, 'Only GET is allowed here');
  }
  const name = /^\/_local\/queues\/([^/]+)\/redrive$/.exec(path)?.[1];
  if (name === undefined) return messageAnswer(404, 'Not Found');
  return method === 'POST' ? redrive(queues, name) : messageAnswer(405, 'Only POST is allowed here');
}

const sourcesOf = (queue: Queue, queues: readonly Queue[]): readonly Queue[] =>
  queues.filter(({ options }) => options.redrive?.to === queue);

function description(queue: Queue, queues: readonly Queue[]): object {
  const sources = sourcesOf(queue, queues);
  if (sources.length === 0) return { name: queue.options.name, ...queue.counts };
  return {
    name: queue.options.name,
    deadLettersOf: sources.map(({ options }) => options.name),
    ...queue.counts,
    messages: queue.visible.slice(0, mostShown).map(({ id, sentAt, receives, lastFailure, body }) => ({
      id,
      sent: new Date(sentAt).toISOString(),
      receives,
      lastFailure,
      body,
    })),
  };
}

/** Back to where they came from; with several sources nobody knows where that was. */
function redrive(queues: readonly Queue[], name: string): ApiAnswer {
  const queue = queues.find(({ options }) => options.name === name);
  if (!queue) return messageAnswer(404, `There is no queue ${name}`);
  const [source, ...more] = sourcesOf(queue, queues);
  if (!source || more.length > 0) return messageAnswer(400, `${name} does not hold the dead letters of one queue`);
  return jsonAnswer({ moved: queue.moveAll(source), to: source.options.name });
}

const jsonAnswer = (value: unknown): ApiAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(`${JSON.stringify(value, null, 2)}\n`),
});
