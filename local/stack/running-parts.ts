import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { EventSource } from '../event-source.ts';
import type { EventStream } from '../events/event-stream.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import { listen } from '../listen.ts';
import type { LocalBucket } from '../s3/operation.ts';
import type { Queue } from '../sqs/queue.ts';
import type { Uploader } from '../uploader.ts';

/** What has been started so far, in the order in which it can be stopped again. */
export class RunningParts {
  queues: readonly Queue[] = [];
  buckets: readonly LocalBucket[] = [];
  functions: readonly LambdaFunction[] = [];
  events: Pick<EventStream, 'close'> | null = null;
  eventSources: readonly EventSource[] = [];
  uploader: Pick<Uploader, 'close'> | null = null;
  readonly #servers: Server[] = [];

  async serve(server: Server, port: number, option: string): Promise<string> {
    const url = `http://127.0.0.1:${await listen(server, port, option)}`;
    this.#servers.push(server);
    return url;
  }

  /** Nothing new is begun; what is under way may end for `grace` milliseconds. */
  async stop(grace: number): Promise<void> {
    for (const source of this.eventSources) source.stop();
    this.events?.close();
    const [s3, api] = this.#servers;
    const answered = api ? closed(api) : Promise.resolve();
    const batches = Promise.all(this.eventSources.map((source) => source.idle()));
    const patience = new AbortController();
    await Promise.race([Promise.all([answered, batches]), wait(grace, undefined, { signal: patience.signal }).catch(() => undefined)]);
    patience.abort();
    await Promise.all(this.functions.map((deployed) => deployed.stop()));
    await batches;
    await this.uploader?.close();
    for (const server of [s3, api]) server?.closeAllConnections();
    if (s3) await closed(s3);
    await answered;
    for (const { bucket, uploads } of this.buckets) {
      bucket.close();
      uploads.close();
    }
    for (const queue of this.queues) queue.close();
  }
}

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
