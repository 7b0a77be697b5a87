import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { packagedTemplate, packageIfNeeded } from '../../local/service-package.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { readCorpus } from '../corpus.ts';
import { batchTime } from './batch-time.ts';
import { simulateDay } from './day.ts';
import { defaults, type Parameters } from './parameters.ts';

/** What the real program did, on this machine, with one function at a time. */
export interface LocalRun {
  /** Milliseconds of an invocation with one article; average of warm ones. */
  readonly single: number;
  /** Milliseconds of processor that the function used of that; null where the system does not tell (it is not Linux). */
  readonly work: number | null;
  /** Articles and milliseconds of each invocation of the burst. */
  readonly batches: readonly Batch[];
  /** Milliseconds until all were uploaded; milliseconds from an upload until its summary was told of. */
  readonly uploading: number;
  readonly latencies: readonly number[];
  /** Bytes of log an article, with its share of what is written for an invocation. */
  readonly logBytes: number;
  /** Of a summary as it is stored, and what it takes to serve it. */
  readonly summaryBytes: number;
  readonly serveMillis: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const summarizing = 'keyclaims-dev-summarize-article';
const serving = 'keyclaims-dev-serve-summaries';
const uploaders = 8;

/** The packaged zips behind the Runtime API: articles one by one to learn their times, then a burst to be foretold. */
export async function runLocally(log: (message: string) => void): Promise<LocalRun> {
  await packageIfNeeded(root, log);
  const folder = mkdtempSync(join(tmpdir(), 'keyclaims-simulate-'));
  const stack = await startStack({ templateFile: packagedTemplate(root), dataDirectory: folder, duplicates: 0, concurrency: 1 });
  const client = new S3Client({ endpoint: stack.s3Url, credentials: stack.credentials, region: 'us-east-1', forcePathStyle: true });
  const logFile = join(folder, 'logs', `${summarizing}.log`);
  const readersLog = join(folder, 'logs', `${serving}.log`);
  try {
    const texts = (await readCorpus()).map(({ text }) => text);
    const put = (Key: string, Body = '') => client.send(new PutObjectCommand({ Bucket: stack.watchedBucket ?? '', Key, Body }));
    const oneByOne = async (round: string) => {
      for (const [index, text] of texts.entries()) {
        await put(`${round}/${index}.txt`, text);
        await quiet(stack);
      }
    };
    await oneByOne('warm');
    const begun = length(logFile);
    const usedBefore = processorTime();
    await oneByOne('single');
    const used = processorTime();
    const work = used === null || usedBefore === null ? null : (used - usedBefore) / texts.length;
    const singles = logged(logFile, begun);
    const beforeBurst = length(logFile);
    const told = await listen(stack);
    const uploaded = await burst(put, texts);
    await quiet(stack);
    const batches = logged(logFile, beforeBurst);
    const logBytes = (length(logFile) - beforeBurst) / uploaded.size;
    const afterBurst = length(logFile);
    await oneByOne('again'); // before and after: others may use the machine, too
    const all = [...singles, ...logged(logFile, afterBurst)];
    await readAll(stack, texts.length, 'warm');
    const beforeReading = length(readersLog);
    const summaryBytes = await readAll(stack, texts.length, 'single');
    const uploading = Math.max(...uploaded.values()) - Math.min(...uploaded.values());
    const latencies = [...uploaded].flatMap(([key, time]) => (told.has(key) ? [(told.get(key) ?? 0) - time] : []));
    return {
      work,
      single: mean(all.map(({ millis }) => millis)),
      batches,
      uploading,
      latencies,
      logBytes,
      summaryBytes,
      serveMillis: mean(durations(readersLog, beforeReading)),
    };
  } finally {
    client.destroy();
    await stack.stop(0);
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What the model says of the same burst when it knows how long one article takes by itself. All of that is work: what S3 answers
 * is computed by the same processors.
 */
export function foretold({ single, batches, uploading, latencies }: LocalRun) {
  const parameters: Parameters = {
    ...defaults,
    ...{ work: single, processorShare: 1, get: 0, put: 0, head: 0, invocation: 0, coldStart: 0 },
    ...{ maximumConcurrency: 1, firstPollers: 1, notification: 0, duplicates: 0, failures: 0, refused: 0 },
    ...{ articlesPerDay: latencies.length, bursts: 1, burstShare: 1, burstSeconds: Math.max(1, Math.round(uploading / 1000)) },
  };
  const working = batches.reduce((sum, { articles }) => sum + batchTime(articles, parameters), 0);
  return { working, latency: simulateDay(parameters).latency };
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

async function burst(put: (key: string, text?: string) => Promise<unknown>, texts: readonly string[]): Promise<Map<string, number>> {
  const uploaded = new Map<string, number>();
  const waiting = texts.flatMap((text) => [text, text, text]).entries();
  const upload = async () => {
    for (const [index, text] of waiting) {
      const key = `burst/${index}.txt`;
      uploaded.set(key, performance.now());
      await put(key, text);
    }
  };
  await Promise.all(Array.from({ length: uploaders }, upload));
  return uploaded;
}

/** Reads every summary by its URL; the mean of their bytes. */
async function readAll({ apiUrl }: Stack, articles: number, round: string): Promise<number> {
  const bytes: number[] = [];
  for (let index = 0; index < articles; index++) {
    const response = await fetch(`${apiUrl}/summaries/${round}/${index}.txt`, { headers: { 'accept-encoding': 'identity' } });
    bytes.push((await response.arrayBuffer()).byteLength);
  }
  return mean(bytes);
}

/** When the first event of each summary came. */
async function listen({ eventsUrl }: Stack): Promise<ReadonlyMap<string, number>> {
  const told = new Map<string, number>();
  const { body } = await fetch(eventsUrl ?? '');
  void (async () => {
    let rest = '';
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = `${rest}${piece}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.filter((candidate) => candidate.startsWith('data: {"version"'))) {
        const { key } = JSON.parse(line.slice('data: '.length)).detail.object;
        if (!told.has(key)) told.set(key, performance.now());
      }
    }
  })().catch(() => undefined); // the stack stops
  return told;
}

async function quiet({ queues }: Stack): Promise<void> {
  const isBusy = () => queues.some(({ counts, options }) => options.redrive && counts.visible + counts.inFlight > 0);
  while (isBusy()) await wait(2);
}

const length = (file: string): number => (existsSync(file) ? readFileSync(file).length : 0);

interface Batch {
  readonly articles: number;
  readonly millis: number;
}

const tail = (file: string, from: number): string => readFileSync(file).subarray(from).toString();

const durationIn = (line: string): number[] =>
  [...line.matchAll(/^REPORT .*?\bDuration: ([\d.]+) ms/g)].map(([, millis]) => Number(millis));

const durations = (file: string, from: number): number[] => tail(file, from).split('\n').flatMap(durationIn);

/** The invocations with articles that a log tells of from a place on. */
function logged(file: string, from: number): Batch[] {
  const batches: Batch[] = [];
  let articles = 0;
  for (const line of tail(file, from).split('\n')) {
    if (line.includes('"event":"article"')) articles += 1;
    for (const millis of durationIn(line)) {
      if (articles > 0) batches.push({ articles, millis });
      articles = 0;
    }
  }
  return batches;
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: fields 14 and 15, in ticks of 10 ms. */
function processorTime(): number | null {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
    const ticks = children.map((child) => {
      const afterName = readFileSync(`/proc/${child}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return Number(afterName[11]) + Number(afterName[12]);
    });
    return 10 * ticks.reduce((sum, count) => sum + count, 0);
  } catch {
    return null;
  }
}
