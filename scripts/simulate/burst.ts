import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { packagedTemplate, packageIfNeeded } from '../../local/service-package.ts';
import { startStack } from '../../local/stack.ts';
import { s3Stores } from '../../test/aws/s3-stores.ts';
import { readCorpus } from '../corpus.ts';
import { rightSummary } from '../right-summary.ts';

/** A look at the queue while a burst goes on. */
export interface Look {
  readonly seconds: number;
  readonly uploaded: number;
  readonly waiting: number;
  readonly inWork: number;
}

export interface Burst {
  readonly articles: number;
  readonly functions: number;
  readonly looks: readonly Look[];
  /** Functions that were killed in the middle of a batch. */
  readonly killed: number;
  /** Keys whose summary is not right to the byte. */
  readonly wrong: readonly string[];
  readonly deadLetters: number;
  /** Tried, and to be tried again. */
  readonly failedArticles: number;
  /** The most that a function occupied, with the process that it confines articles to. */
  readonly megabytes: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const uploaders = 16;
const lookEvery = 100;
const killEvery = 500;

/** So many articles at once into the packaged program on this machine, one function a processor; some are killed while it drains. */
export async function runBurst(articles: number, kills: number, log: (message: string) => void): Promise<Burst> {
  await packageIfNeeded(root, log);
  const folder = mkdtempSync(join(tmpdir(), 'keyclaims-burst-'));
  const functions = availableParallelism();
  const stack = await startStack({ templateFile: packagedTemplate(root), dataDirectory: folder, duplicates: 0, concurrency: functions });
  const { s3Url: endpoint, credentials, watchedBucket, buckets, queues } = stack;
  const stores = s3Stores({ endpoint, credentials, articlesBucket: watchedBucket ?? '', summariesBucket: buckets.SummariesBucket ?? '' });
  try {
    const texts = (await readCorpus()).map(({ text }) => Buffer.from(text));
    const textOf = (number: number): Buffer => texts[number % texts.length] as Buffer;
    const keyOf = (number: number): string => `burst/${number}.txt`;
    const queue = queues.find(({ options }) => options.redrive !== null);
    const dead = queue?.options.redrive?.to;
    if (!queue || !dead) throw new Error('the template has no queue with dead letters');
    let uploaded = 0;
    const looks: Look[] = [];
    const begun = performance.now();
    const look = () => {
      const { visible, inFlight, delayed } = queue.counts;
      looks.push({ seconds: (performance.now() - begun) / 1000, uploaded, waiting: visible + delayed, inWork: inFlight });
    };
    const looking = setInterval(look, lookEvery);
    let killed = 0;
    const killing = setInterval(() => {
      if (killed < kills && queue.counts.inFlight > 0 && killOne(killed)) killed++;
    }, killEvery);
    const numbers = Array.from({ length: articles }, (_, number) => number).values();
    const upload = async () => {
      for (const number of numbers) {
        await stores.putArticle(keyOf(number), textOf(number), 'text/plain');
        uploaded++;
      }
    };
    await Promise.all(Array.from({ length: uploaders }, upload));
    while (queue.counts.visible + queue.counts.inFlight + queue.counts.delayed > 0) await wait(20);
    clearInterval(looking);
    clearInterval(killing);
    look();
    const wrong: string[] = [];
    for (let number = 0; number < articles; number++) {
      const summary = await stores.summaries.read(keyOf(number));
      if (summary?.body !== (await rightSummary(stores, keyOf(number), textOf(number)))) wrong.push(keyOf(number));
    }
    const logged = readFileSync(join(folder, 'logs', 'keyclaims-dev-summarize-article.log'), 'utf8');
    const megabytes = Math.max(...[...logged.matchAll(/Max Memory Used: (\d+) MB/g)].map(([, used]) => Number(used)));
    const failedArticles = logged.split('"event":"article-failed"').length - 1;
    return { articles, functions, looks, killed, wrong, deadLetters: dead.counts.visible, failedArticles, megabytes };
  } finally {
    await stores.close();
    await stack.stop(0);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ends one of the functions' processes, as if its machine had gone. False where there is none, or no /proc to find it by. */
function killOne(turn: number): boolean {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
    const pid = Number(children[turn % children.length]);
    return Number.isInteger(pid) && process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
