import { adminAnswer } from './admin.ts';
import { type Credentials, localCredentials } from './credentials.ts';
import { DataDirectory } from './data-directory.ts';
import { defaultConcurrency, defaultDuplicates } from './defaults.ts';
import { eventBus } from './events/event-bus.ts';
import { EventStream } from './events/event-stream.ts';
import type { ApiRequest } from './http-api/api-request.ts';
import { eventsPath, httpApi } from './http-api/server.ts';
import type { LambdaFunction } from './lambda/lambda-function.ts';
import { Lock } from './lock.ts';
import { s3Server } from './s3/server.ts';
import type { Queue } from './sqs/queue.ts';
import { connectEventSources } from './stack/connect-event-sources.ts';
import { deployFunctions } from './stack/deploy-functions.ts';
import { openBuckets } from './stack/open-buckets.ts';
import { openQueues } from './stack/open-queues.ts';
import { type Plan, planOf } from './stack/plan.ts';
import { routesTo } from './stack/routes.ts';
import { RunningParts } from './stack/running-parts.ts';
import { uploadAnswer, uploadPath } from './upload-box.ts';
import { Uploader } from './uploader.ts';

export interface StackOptions {
  readonly templateFile: string;
  readonly dataDirectory: string;
  /** 0: any. */
  readonly apiPort?: number;
  readonly s3Port?: number;
  /** Share of notifications that come twice, the second time late. */
  readonly duplicates?: number;
  /** Divides the time a failed message waits; null: a second. */
  readonly timeScale?: number | null;
  /** The most sandboxes of one function. */
  readonly concurrency?: number;
  /** Milliseconds without work after which a sandbox is stopped. */
  readonly idleTimeout?: number;
  /** Hears of failures, a line each. */
  readonly complain?: (message: string) => void;
}

export interface Stack {
  readonly apiUrl: string;
  readonly s3Url: string;
  readonly credentials: Credentials;
  /** Names of the buckets by their id in the template. */
  readonly buckets: Readonly<Record<string, string>>;
  /** The bucket that tells a queue of what is put into it; null when none does. */
  readonly watchedBucket: string | null;
  /** Streams what buckets tell the event bus; null when none does. */
  readonly eventsUrl: string | null;
  readonly queues: readonly Queue[];
  readonly functions: readonly LambdaFunction[];
  /** What the template asks for and is not so here, a sentence each. */
  readonly differences: readonly string[];
  /** Lets running invocations end for `grace` milliseconds; messages not handled by then stay in the queue. */
  stop(grace?: number): Promise<void>;
}

const defaultIdleTimeout = 60_000;
const defaultGrace = 5000;

/** Runs a packaged template on this machine until it is stopped. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const plan = planOf(options.templateFile);
  const data = new DataDirectory(options.dataDirectory);
  const lock = await Lock.take(data.lock);
  const running = new RunningParts();
  try {
    return await startParts(plan, data, lock, running, options);
  } catch (error) {
    await running.stop(0);
    lock.release();
    throw error;
  }
}

async function startParts(plan: Plan, data: DataDirectory, lock: Lock, running: RunningParts, options: StackOptions): Promise<Stack> {
  const { templateFile, duplicates = defaultDuplicates, timeScale = null, concurrency = defaultConcurrency } = options;
  const { idleTimeout = defaultIdleTimeout, complain = console.error, apiPort = 0, s3Port = 0 } = options;
  const credentials = localCredentials;
  const queues = openQueues(plan.queues, data);
  running.queues = [...queues.values()];
  const stream = new EventStream();
  running.events = stream;
  const buckets = openBuckets(plan.buckets, queues, data, duplicates, eventBus({ rules: plan.rules, queues, stream }));
  running.buckets = [...buckets.values()];
  const s3Url = await running.serve(s3Server({ credentials, buckets, complain }), s3Port, '--s3-port');
  const deployment = { templateFile, data, credentials, s3Url, concurrency, idleTimeout, complain };
  const functions = deployFunctions(plan.functions, deployment);
  running.functions = [...functions.values()];
  const watchedBucket = plan.buckets.find(({ notifications }) => notifications.length > 0)?.name ?? null;
  const uploader = watchedBucket === null ? null : new Uploader({ endpoint: s3Url, credentials, bucket: watchedBucket });
  running.uploader = uploader;
  const admin = (request: ApiRequest) =>
    uploader && request.path === uploadPath
      ? uploadAnswer(request, (key, body) => uploader.put(key, body))
      : adminAnswer(running.queues, request.method, request.path);
  const { id = 'none', stage = '$default', cors = null, routes = [] } = plan.api ?? {};
  const tellsEvents = plan.buckets.some((bucket) => bucket.tellsEvents);
  const api = { apiId: id, stage, cors, routes: routesTo(functions, routes), admin, events: tellsEvents ? stream : null };
  const apiUrl = await running.serve(httpApi(api), apiPort, '--port');
  running.eventSources = connectEventSources(plan.eventSources, queues, functions, timeScale);
  for (const source of running.eventSources) void source.run().catch((error) => complain(String(error)));
  await lock.tell(apiUrl);
  let stopped: Promise<void> | undefined;
  return {
    apiUrl,
    s3Url,
    credentials,
    buckets: Object.fromEntries(plan.buckets.map((bucket) => [bucket.id, bucket.name])),
    watchedBucket,
    eventsUrl: tellsEvents ? `${apiUrl}${eventsPath}` : null,
    queues: running.queues,
    functions: running.functions,
    differences: plan.differences,
    stop: (grace = defaultGrace) => {
      stopped ??= running.stop(grace).then(() => lock.release());
      return stopped;
    },
  };
}
