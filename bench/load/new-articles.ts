import { setTimeout as wait } from 'node:timers/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { localCredentials } from '../../local/credentials.ts';
import { articles } from '../articles.ts';
import { quantile } from '../statistics.ts';
import type { StackFacts } from './stack-process.ts';

export interface Rate {
  readonly perSecond: number;
  readonly seconds: number;
}

const patience = 60_000;

/** Puts articles at a steady rate, whether those before are done or not, and waits until each summary has been read. */
export async function newArticles(stack: StackFacts, { perSecond, seconds }: Rate): Promise<void> {
  const texts = (await articles()).map(({ text }) => text);
  const { endpoint, bucket } = { endpoint: stack.s3Url, bucket: stack.bucket };
  const s3 = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials: localCredentials });
  const startedAt = new Map<string, number>();
  const latencies: number[] = [];
  const closing = new AbortController();
  const reading = summariesReady(stack, closing.signal, async (key) => {
    const start = startedAt.get(key);
    startedAt.delete(key);
    if (start === undefined) return; // told twice
    const { status, body } = await fetch(`${stack.apiUrl}/summaries/${key}`);
    await body?.pipeTo(new WritableStream());
    if (status === 200) latencies.push(performance.now() - start);
  });
  const total = perSecond * seconds;
  const begun = performance.now();
  const puts: Promise<unknown>[] = [];
  for (let i = 0; i < total; i++) {
    await wait(Math.max(0, begun + (1000 * i) / perSecond - performance.now()));
    const key = `load-${i}.txt`;
    startedAt.set(key, performance.now());
    puts.push(s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: texts[i % texts.length] ?? '', ContentType: 'text/plain' })));
  }
  const putFor = (performance.now() - begun) / 1000;
  await Promise.all(puts);
  for (const end = performance.now() + patience; latencies.length < total && performance.now() < end; ) await wait(50);
  closing.abort();
  await reading;
  s3.destroy();
  const at = (share: number): string => quantile(latencies, share).toFixed(0);
  console.log(
    `${total} new articles at ${perSecond} a second (put in ${putFor.toFixed(0)} s): ${latencies.length} summaries read; put to summary read p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  );
}

/** Calls back for every summary that the program says is ready. */
async function summariesReady({ eventsUrl }: StackFacts, signal: AbortSignal, ready: (key: string) => Promise<void>): Promise<void> {
  const { body } = await fetch(eventsUrl, { signal });
  let text = '';
  try {
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = `${text}${piece}`.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const [, data] = /event: SummaryReady\ndata: (.*)/.exec(event) ?? [];
        if (data) void ready((JSON.parse(data) as { detail: { object: { key: string } } }).detail.object.key);
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
