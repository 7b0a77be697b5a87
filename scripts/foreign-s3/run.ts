import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { packagedFunctions } from '../../bench/packaged-functions.ts';
import { EventSource } from '../../local/event-source.ts';
import { listen } from '../../local/listen.ts';
import { Queue } from '../../local/sqs/queue.ts';
import { oddKeys } from '../../test/aws/odd-keys.ts';
import { newBucketNames, s3Stores, withNewBuckets } from '../../test/aws/s3-stores.ts';
import { httpEvent } from '../../test/handlers/http-events.ts';
import { type EmulatedFunction, emulatedFunction } from '../emulator/emulated-function.ts';
import { rightSummary } from '../right-summary.ts';
import { whenItAnswers } from '../when-it-answers.ts';
import { askForEvents } from './ask-for-events.ts';
import { changeEverything } from './changes.ts';
import { eventBridge } from './event-bridge.ts';
import { People } from './people.ts';

// node scripts/foreign-s3/run.ts EMULATOR ceph|versitygw EVENTS_PORT [KEY…]: the packaged zips under AWS's Runtime Interface Emulator,
// beside a server that we did not write and that tells of changes itself. KEY…: odd keys that the server does not take.

const [emulator = '', serverName = '', eventsPort = '', ...without] = process.argv.slice(2);
const {
  KEYCLAIMS_TEST_S3_ENDPOINT: endpoint = '',
  AWS_ACCESS_KEY_ID: accessKeyId = '',
  AWS_SECRET_ACCESS_KEY: secretAccessKey = '',
} = process.env;
const patience = 180_000;
const functionsAtOnce = 2;
/** Ceph tries again what was refused, versitygw does not. */
const refusals = serverName === 'ceph' ? 3 : 0;

const folder = mkdtempSync(path.join(tmpdir(), 'keyclaims-foreign-'));
const queueOptions = { arn: 'arn:aws:sqs:eu-west-1:000000000000:changes', visibilityTimeout: 720_000, retention: 86_400_000, delay: 0 };
const deadLetters = new Queue({ ...queueOptions, name: 'dead', file: path.join(folder, 'dead.jsonl'), redrive: null });
const redrive = { to: deadLetters, maxReceives: 5 };
const queue = new Queue({ ...queueOptions, name: 'changes', file: path.join(folder, 'changes.jsonl'), redrive });

const suffix = `functions-${process.pid}`;
const bridge = eventBridge({ bucket: newBucketNames(suffix).articlesBucket, refusals, send: (body) => queue.send(body) });
await listen(bridge.server, Number(eventsPort)); // first: versitygw starts only where somebody hears it
await whenItAnswers(() => fetch(endpoint));
const server = await withNewBuckets({ endpoint, credentials: { accessKeyId, secretAccessKey } }, suffix);
const stores = s3Stores(server);
await askForEvents(serverName, server, `http://127.0.0.1:${eventsPort}/`);

const { summarizing, serving } = await packagedFunctions(folder, server);
const logFile = path.join(folder, 'functions.log');
const emulated = { emulator, credentials: server.credentials, log: openSync(logFile, 'a') };
const free: EmulatedFunction[] = [];
for (let i = 0; i < functionsAtOnce; i++) free.push(await emulatedFunction({ ...emulated, settings: summarizing }));
const serve = await emulatedFunction({ ...emulated, settings: serving });
const started = [...free, serve];
let invocations = 0;
const target = {
  settings: { ...summarizing, concurrency: functionsAtOnce },
  async invoke(event: unknown) {
    const summarize = free.pop();
    if (!summarize) throw new Error('more invocations than functions');
    invocations++;
    return summarize.invoke(event).finally(() => free.push(summarize));
  },
};
const source = new EventSource({
  ...{ queue, target, batchSize: 10, batchingWindow: 0, maximumConcurrency: functionsAtOnce },
  ...{ reportsItemFailures: true, retryDelay: 1000 },
});
void source.run();

const people = new People(server, stores);
const keys = oddKeys.filter((key) => !without.includes(key));

const isQuiet = (): boolean => {
  const { visible, inFlight, delayed } = queue.counts;
  return bridge.announced.size >= people.changes && visible + inFlight + delayed === 0;
};

async function served(key: string): Promise<{ status: number; body: string }> {
  const event = httpEvent('GET', `/summaries?key=${encodeURIComponent(key)}`, { 'accept-encoding': 'gzip' });
  const answer = (await serve.invoke(event)) as { statusCode: number; body: string; isBase64Encoded?: boolean };
  const body = answer.isBase64Encoded ? gunzipSync(Buffer.from(answer.body, 'base64')).toString() : answer.body;
  return { status: answer.statusCode, body };
}

async function faultsOf(key: string, body: Uint8Array | null): Promise<string[]> {
  const summary = (await stores.summaries.read(key))?.body ?? null;
  const right = body && (await rightSummary(stores, key, body));
  const { status, body: shown } = await served(key);
  if (right === null) return summary === null && status === 404 ? [] : [`${key}: removed, and there is a summary or ${status}`];
  const isReady = JSON.parse(right).status === 'ready';
  const isServed = isReady ? status === 200 && shown === right : status === 422;
  return summary === right && isServed ? [] : [`${key}: the summary is ${summary === right ? `served as ${status}` : 'wrong'}`];
}

const firstErrors = (): string =>
  readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"level":"error"'))
    .slice(0, 3)
    .join('\n');

try {
  await changeEverything(people, keys);
  for (const end = Date.now() + patience; !isQuiet() && Date.now() < end; ) await sleep(100);
  const faults: string[] = [];
  for (const [key, body] of people.articles) faults.push(...(await faultsOf(key, body)));
  const there = [...people.articles.values()].filter((body) => body !== null).length;
  const listed = (await stores.summaries.list({ prefix: '', cursor: null, limit: 1000 })).objects.length;
  if (listed !== there) faults.push(`${listed} summaries for ${there} articles`);
  if (!isQuiet())
    faults.push(`${bridge.announced.size} of ${people.changes} changes were announced, ${queue.counts.visible} messages wait`);
  if (deadLetters.counts.visible > 0) faults.push(`${deadLetters.counts.visible} dead letters: ${deadLetters.visible[0]?.lastFailure}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error(firstErrors());
  const again = [...bridge.announced.values()].reduce((sum, times) => sum + times - 1, 0);
  console.log(
    `${serverName}, packaged functions under the Runtime Interface Emulator: ${people.changes} changes of ${people.articles.size} articles (${keys.length} odd keys)`,
  );
  console.log(
    `  ${bridge.announced.size} announced, ${again} of them again, after ${bridge.refused} refused deliveries; ${bridge.foreign} events of other buckets dropped`,
  );
  console.log(`  events: ${[...bridge.eventNames].sort().join(', ')}`);
  console.log(
    `  ${invocations} invocations; ${there} summaries right, stored and served, ${people.articles.size - there} removed; ${faults.length} faults`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  source.stop();
  for (const { stop } of started) stop();
  bridge.server.closeAllConnections();
  bridge.server.close();
  queue.close();
  deadLetters.close();
  await stores.close();
  rmSync(folder, { recursive: true, force: true });
}
