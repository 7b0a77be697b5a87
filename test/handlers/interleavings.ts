import { failedSummary } from '../../lib/failed-summary.ts';
import type { BatchOperationEvent } from '../../lib/handlers/event-batch-operation.ts';
import { summarizeArticleHandler } from '../../lib/handlers/summarize-article.ts';
import type { StoredArticle } from '../../lib/ports.ts';
import { summaryBytes } from '../../lib/summary-bytes.ts';
import type { Summary } from '../../lib/summary-format.ts';
import { memoryArticles, memorySummaries } from '../memory-stores.ts';
import { summaryOf } from '../summaries.ts';
import { articlesBucket, s3Event, sqsEvent } from './s3-events.ts';

/** What people do to one article, in order (null: delete it), and how unkind the world is meanwhile. */
export interface Case {
  readonly changes: readonly (string | null)[];
  readonly deliveries: number;
  /** So many workers may die, each at any moment. */
  readonly crashes: number;
  readonly isVersioned: boolean;
  /** False: without the second look, to see that this check is not blind. */
  readonly looksAgain: boolean;
  /** Every other worker runs a task of a backfill, which leaves a summary that is as it would write it. */
  readonly backfills?: boolean;
  /** Whose place in the order of writes an upload in parts has: S3 may let it yield to what was written since it began. */
  readonly uploadsCount?: 'when completed' | 'when begun';
  /** So many writes get no answer in time and are carried out at any later moment. */
  readonly lateWrites?: number;
  /** What the client does about them: fails the message, which comes back when the write was carried out; or writes again at once. */
  readonly givenUp?: 'fails' | 'is tried again';
}

/** An article that is refused, which is written down by an upload in parts. */
export const refused = 'refused';

const summarized = (article: StoredArticle): Summary =>
  summaryOf(article, Buffer.from(article.body ?? '').toString() === refused ? { code: 'empty', detail: 'Nothing.' } : null);

const key = 'a.txt';
const backfillTask: BatchOperationEvent = {
  invocationSchemaVersion: '1.0',
  invocationId: 'i',
  job: { id: 'j' },
  tasks: [{ taskId: 't', s3Key: key, s3BucketArn: `arn:aws:s3:::${articlesBucket}` }],
};
const maxWorkers = 3;

/** One invocation of the real handler, standing still before its next request. */
interface Worker {
  /** What it asked and was answered so far: two workers with the same past have the same future. */
  readonly past: string[];
  next: (() => Promise<void>) | null;
  /** Whether something was written since its upload began; null: it has none under way. */
  isOvertaken: boolean | null;
  /** The write that it stands still before. */
  write: Write | null;
}

interface Write {
  readonly says: string;
  readonly carryOut: () => Promise<void>;
}

/** The world after some steps. A step is one change, one delivery, one request of one worker, or the death of one. */
class World {
  readonly #case: Case;
  readonly #articles;
  readonly #summaries = memorySummaries({ now: () => new Date(0) });
  #changesDone = 0;
  #messages = 0;
  #delivered = 0;
  #crashesLeft: number;
  #lateWritesLeft: number;
  /** Given up by who asked for them, and not carried out yet. */
  #lateWrites: Write[] = [];
  #workers: Worker[] = [];

  constructor(given: Case) {
    this.#case = given;
    this.#crashesLeft = given.crashes;
    this.#lateWritesLeft = given.lateWrites ?? 0;
    // All in one second: where there are no versions, only the ETag tells states apart.
    this.#articles = memoryArticles({ isVersioned: given.isVersioned, now: () => new Date(0) });
  }

  /** What may happen next; nothing: the end. */
  steps(): (() => Promise<void> | void)[] {
    const working = this.#workers.filter(({ next }) => next !== null);
    return [
      ...(this.#changesDone < this.#case.changes.length ? [() => this.#change()] : []),
      ...(this.#messages > 0 && this.#workers.length < maxWorkers ? [() => this.#deliver()] : []),
      ...working.map((worker) => () => worker.next?.()),
      ...(this.#crashesLeft > 0 ? working.map((worker) => () => this.#crash(worker)) : []),
      ...(this.#lateWritesLeft > 0 ? working.flatMap((worker) => (worker.write ? [() => this.#giveUp(worker)] : [])) : []),
      ...this.#lateWrites.map((write) => () => this.#carryOut(write)),
    ];
  }

  async state(): Promise<string> {
    const workers = this.#workers.map(({ past, isOvertaken }) => `${past.join()} ${isOvertaken}`).toSorted();
    const summary = (await this.#summaries.read(key))?.etag;
    const article = await this.#articles.version(key);
    const late = [this.#lateWritesLeft, this.#lateWrites.map(({ says }) => says).toSorted()];
    return JSON.stringify([this.#changesDone, this.#messages, this.#delivered % 2, this.#crashesLeft, article, summary, workers, late]);
  }

  async isRight(): Promise<boolean> {
    const article = await this.#articles.read(key);
    const summary = await this.#summaries.read(key);
    return (summary?.body ?? null) === (article && summaryBytes(summarized(article)));
  }

  #change(): void {
    const body = this.#case.changes[this.#changesDone++] ?? null;
    if (body === null) this.#articles.delete(key);
    else this.#articles.put(key, body);
    this.#messages += this.#case.deliveries;
  }

  /** Unacknowledged, the message comes back. */
  #crash(worker: Worker): void {
    this.#workers = this.#workers.filter((other) => other !== worker);
    this.#crashesLeft--;
    this.#messages++;
  }

  #giveUp(worker: Worker): void {
    if (worker.write === null) return;
    this.#lateWritesLeft--;
    this.#lateWrites.push(worker.write);
    if (this.#case.givenUp === 'fails') this.#workers = this.#workers.filter((other) => other !== worker);
  }

  async #carryOut(write: Write): Promise<void> {
    this.#lateWrites = this.#lateWrites.filter((other) => other !== write);
    await write.carryOut();
    if (this.#case.givenUp === 'fails') this.#messages++;
  }

  /** What is written or removed now comes after all uploads that are under way, if these count when they began. */
  async #overtaking(request: Promise<void>): Promise<void> {
    if (this.#case.uploadsCount !== 'when begun') return request;
    for (const worker of this.#workers) if (worker.isOvertaken === false) worker.isOvertaken = true;
    return request;
  }

  async #complete(worker: Worker, [key, body]: readonly [string, string]): Promise<void> {
    if (!worker.isOvertaken) await this.#summaries.refuse(key, body);
    worker.isOvertaken = null;
  }

  async #deliver(): Promise<void> {
    this.#messages--;
    const worker: Worker = { past: [], next: null, isOvertaken: null, write: null };
    this.#workers.push(worker);
    let standsStill = Promise.withResolvers<void>();
    const oneByOne =
      <Value>(name: string, request: (...values: never[]) => Promise<Value>) =>
      (...values: never[]) =>
        new Promise<Value>((answer) => {
          worker.next = async () => {
            worker.next = null;
            worker.write = null;
            standsStill = Promise.withResolvers();
            const value = await request(...values);
            worker.past.push(`${name}: ${JSON.stringify(value)}`);
            answer(value);
            await standsStill.promise;
          };
          standsStill.resolve();
        });
    const writing = (name: string, request: (key: string, body: string) => Promise<void>) => (key: string, body: string) => {
      worker.write = { says: `${name} ${body}`, carryOut: () => request(key, body) };
      return oneByOne(name, request)(...([key, body] as never[]));
    };
    const read = oneByOne('read', this.#articles.read);
    const handle = summarizeArticleHandler({
      articlesBucket,
      articles: { read, version: this.#case.looksAgain ? oneByOne('version', this.#articles.version) : unchanged(worker) },
      summaries: {
        ...this.#summaries,
        read: oneByOne('compare', this.#summaries.read),
        write: writing('write', (key, body) => this.#overtaking(this.#summaries.write(key, body))),
        remove: (key) => writing('remove', () => this.#overtaking(this.#summaries.remove(key)))(key, ''),
        refuse: async (...refusal) => {
          await oneByOne('begin', async () => {
            worker.isOvertaken = false;
          })();
          await oneByOne('complete', () => this.#complete(worker, refusal))();
        },
      },
      summarize: async (article) => summarized(article),
      failedSummary,
      now: () => 0,
      log: () => {},
      metrics: () => {},
    });
    const invocation = { awsRequestId: 'r', getRemainingTimeInMillis: () => 60_000 };
    const isBackfill = this.#case.backfills === true && this.#delivered++ % 2 === 1;
    const failures = isBackfill
      ? handle(backfillTask, invocation).then(({ results }) => results.filter(({ resultCode }) => resultCode !== 'Succeeded').length)
      : handle(sqsEvent(s3Event({ key })), invocation).then((result) => result?.batchItemFailures.length ?? 0);
    void failures.then((count) => {
      this.#workers = this.#workers.filter((other) => other !== worker);
      this.#messages += count;
      standsStill.resolve();
    });
    await standsStill.promise;
  }
}

/** The second look left out: the article is taken to be what was read. */
const unchanged = (worker: Worker) => async () => {
  const read = worker.past.findLast((answer) => answer.startsWith('read: '))?.slice('read: '.length) ?? 'null';
  return JSON.parse(read);
};

export interface Explored {
  readonly states: number;
  readonly ends: number;
  /** The steps (numbers of choices) to an end where the summary is not the article's. */
  readonly wrong: readonly number[] | null;
}

/** Walks through every state that any order of steps can reach. A world cannot be copied, so a path to one starts anew. */
export async function explore(given: Case): Promise<Explored> {
  const seen = new Set<string>();
  const paths: number[][] = [[]];
  let ends = 0;
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    const world = new World(given);
    for (const choice of path) await world.steps()[choice]?.();
    // The first choice goes on in this world, the others wait.
    for (let state = await world.state(); !seen.has(state); state = await world.state()) {
      seen.add(state);
      const [first, ...others] = world.steps();
      paths.push(...others.map((_, index) => [...path, index + 1]));
      if (first === undefined) ends++;
      if (first === undefined && !(await world.isRight())) return { states: seen.size, ends, wrong: path };
      path.push(0);
      await first?.();
    }
  }
  return { states: seen.size, ends, wrong: null };
}
