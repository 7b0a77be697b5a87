import { expectedArrivals } from './arrivals.ts';
import { batchTime } from './batch-time.ts';
import { Latencies } from './latencies.ts';
import type { Parameters } from './parameters.ts';
import { poisson, seededRandom } from './random.ts';
import { RequestRate } from './request-rate.ts';
import { Schedule } from './schedule.ts';
import { type Uploaded, WaitingMessages } from './waiting-messages.ts';
import { WarmEnvironments } from './warm-environments.ts';

/** Milliseconds of a step: what happens, happens at the end of one. */
const step = 10;
const stepsPerSecond = 1000 / step;
/** What is not done 24 hours after the last upload is taken to be never done. */
const patience = 24 * 3600 * stepsPerSecond;

/** Why messages wait. */
export type Hold = 'maximum concurrency' | 'account concurrency' | 'pollers starting' | 'messages in flight';

export interface Day {
  readonly articles: number;
  /** Messages that were handled in the end, duplicates among them. */
  readonly handled: number;
  readonly invocations: number;
  readonly coldStarts: number;
  readonly retries: number;
  /** Milliseconds that functions worked, which are billed. */
  readonly billed: number;
  readonly mostAtOnce: number;
  readonly mostWaiting: number;
  readonly mostUploadsPerSecond: number;
  readonly waitingAtMidnight: number;
  /** Hours after midnight; null: never. */
  readonly doneAfterHours: number | null;
  /** Milliseconds from an upload until its summary. */
  readonly latency: { readonly mean: number; readonly p50: number; readonly p99: number };
  /** Messages in the queue or in work, on average. */
  readonly meanInSystem: number;
  /** Seconds in which messages waited, by what held them. */
  readonly held: Readonly<Partial<Record<Hold, number>>>;
  /** Milliseconds that batches waited for their turn at S3, of `billed`. */
  readonly throttled: number;
}

/** A day of uploads and what follows until all have summaries, step by step. */
export function simulateDay(parameters: Parameters): Day {
  const day = new SimulatedDay(parameters);
  while (!day.isOver) day.next();
  return day.result();
}

class SimulatedDay {
  readonly #parameters: Parameters;
  readonly #random: () => number;
  readonly #expected: Float64Array;
  readonly #timeOf: readonly number[];
  readonly #told: number;
  /** Steps of the day. */
  readonly #length: number;

  readonly #waiting: WaitingMessages;
  /** Messages of the batches that end. */
  readonly #ending = new Schedule<number>();
  /** Steps of the uploads of messages that failed and are seen again. */
  readonly #returning = new Schedule<number>();
  readonly #environments: WarmEnvironments;
  readonly #reads: RequestRate;
  readonly #writes: RequestRate;
  #now = 0;
  #running = 0;
  #inWork = 0;
  #away = 0;
  #pollers: number;

  readonly #latencies = new Latencies();
  readonly #held = new Map<Hold, number>();
  #uploadsThisSecond = 0;
  #sumInSystem = 0;
  readonly #counts = {
    articles: 0,
    handled: 0,
    invocations: 0,
    coldStarts: 0,
    retries: 0,
    billed: 0,
    throttled: 0,
    mostAtOnce: 0,
    mostWaiting: 0,
    mostUploadsPerSecond: 0,
    waitingAtMidnight: 0,
  };

  constructor(parameters: Parameters) {
    const { prefixes, readsPerSecond, writesPerSecond, batchSize, keptWarm, notification, firstPollers, seed } = parameters;
    this.#parameters = parameters;
    this.#random = seededRandom(seed);
    this.#expected = expectedArrivals(parameters);
    this.#length = this.#expected.length * stepsPerSecond;
    this.#waiting = new WaitingMessages(this.#length);
    this.#timeOf = Array.from({ length: batchSize + 1 }, (_, articles) => batchTime(articles, parameters));
    this.#told = Math.round(notification / step);
    this.#environments = new WarmEnvironments(keptWarm / step);
    this.#reads = new RequestRate((prefixes * readsPerSecond) / stepsPerSecond);
    this.#writes = new RequestRate((prefixes * writesPerSecond) / stepsPerSecond);
    this.#pollers = firstPollers;
  }

  get #isDone(): boolean {
    return this.#now >= this.#length + this.#told && this.#waiting.count + this.#inWork + this.#away === 0;
  }

  get isOver(): boolean {
    return this.#now >= this.#length + patience || this.#isDone;
  }

  next(): void {
    this.#endBatches();
    if (this.#now < this.#length) this.#uploads();
    this.#waiting.tell(this.#now - this.#told);
    this.#comeBack();
    const allowed = Math.min(this.#cap, Math.floor(this.#pollers));
    while (this.#waiting.count > 0 && this.#running < allowed && this.#hasRoomInFlight) this.#startBatch();
    this.#scale(allowed);
    this.#count();
    this.#now += 1;
  }

  get #cap(): number {
    return Math.min(this.#parameters.maximumConcurrency, this.#parameters.accountConcurrency);
  }

  get #hasRoomInFlight(): boolean {
    return this.#inWork + this.#away + this.#parameters.batchSize <= this.#parameters.inFlight;
  }

  #uploads(): void {
    const counts = this.#counts;
    const second = Math.floor(this.#now / stepsPerSecond);
    if (this.#now % stepsPerSecond === 0) this.#uploadsThisSecond = 0;
    const articles = poisson((this.#expected[second] ?? 0) / stepsPerSecond, this.#random);
    const again = poisson(articles * this.#parameters.duplicates, this.#random);
    this.#waiting.upload(this.#now, articles + again);
    counts.articles += articles;
    this.#uploadsThisSecond += articles;
    counts.mostUploadsPerSecond = Math.max(counts.mostUploadsPerSecond, this.#uploadsThisSecond);
  }

  #startBatch(): void {
    const counts = this.#counts;
    const batch = this.#waiting.take(this.#parameters.batchSize);
    const size = batch.reduce((sum, { messages }) => sum + messages, 0);
    const isCold = this.#environments.isCold(this.#now, this.#running + 1);
    const throttled = step * this.#turnAtS3(size);
    const works = (this.#timeOf[size] ?? 0) + throttled + (isCold ? this.#parameters.coldStart : 0);
    const ends = this.#now + Math.max(1, Math.round(works / step));
    this.#ending.at(ends, size);
    this.#running += 1;
    this.#inWork += size;
    counts.invocations += 1;
    counts.coldStarts += isCold ? 1 : 0;
    counts.billed += works;
    counts.throttled += throttled;
    for (const uploaded of batch) this.#finish(uploaded, ends);
  }

  /** An article is read and looked at again, and its summary is written. */
  #turnAtS3(articles: number): number {
    const reads = this.#reads.delay(this.#now, 2 * articles);
    const writes = this.#writes.delay(this.#now, (1 + 2 * this.#parameters.refused) * articles);
    return Math.max(reads, writes);
  }

  #finish({ step: upload, messages }: Uploaded, ends: number): void {
    const { failures, visibilityTimeout } = this.#parameters;
    const failed = Math.min(messages, poisson(failures * messages, this.#random));
    for (let count = 0; count < failed; count++) this.#returning.at(ends + Math.round(visibilityTimeout / step), upload);
    this.#away += failed;
    this.#counts.retries += failed;
    this.#counts.handled += messages - failed;
    if (messages > failed) this.#latencies.add(ends - upload, messages - failed);
  }

  #endBatches(): void {
    for (const messages of this.#ending.take(this.#now)) {
      this.#running -= 1;
      this.#inWork -= messages;
    }
  }

  #comeBack(): void {
    const uploads = this.#returning.take(this.#now);
    if (uploads.length === 0) return;
    this.#away -= uploads.length;
    this.#waiting.comeBack(uploads);
  }

  /** While messages wait there are more pollers each minute; then they go again, to the number at the beginning. */
  #scale(allowed: number): void {
    const perStep = this.#parameters.morePollersPerMinute / 60 / stepsPerSecond;
    if (this.#waiting.count === 0) {
      this.#pollers = Math.max(this.#parameters.firstPollers, this.#running, this.#pollers - perStep);
      return;
    }
    const hold = this.#hold(allowed);
    this.#held.set(hold, (this.#held.get(hold) ?? 0) + 1);
    this.#pollers = Math.min(this.#cap, this.#pollers + perStep);
  }

  #hold(allowed: number): Hold {
    if (this.#running < allowed) return 'messages in flight';
    if (allowed < this.#cap) return 'pollers starting';
    return this.#cap === this.#parameters.maximumConcurrency ? 'maximum concurrency' : 'account concurrency';
  }

  #count(): void {
    const counts = this.#counts;
    counts.mostAtOnce = Math.max(counts.mostAtOnce, this.#running);
    counts.mostWaiting = Math.max(counts.mostWaiting, this.#waiting.count);
    if (this.#now === this.#length - 1) counts.waitingAtMidnight = this.#waiting.count;
    this.#sumInSystem += this.#waiting.count + this.#inWork;
  }

  result(): Day {
    const latencies = this.#latencies;
    return {
      ...this.#counts,
      doneAfterHours: this.#isDone ? (this.#now - this.#length) / stepsPerSecond / 3600 : null,
      latency: { mean: latencies.mean * step, p50: latencies.quantile(0.5) * step, p99: latencies.quantile(0.99) * step },
      meanInSystem: this.#sumInSystem / this.#now,
      held: Object.fromEntries([...this.#held].map(([hold, steps]) => [hold, steps / stepsPerSecond])),
    };
  }
}
