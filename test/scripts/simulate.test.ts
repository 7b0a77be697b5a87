import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { expectedArrivals } from '../../scripts/simulate/arrivals.ts';
import { batchTime, limits } from '../../scripts/simulate/batch-time.ts';
import { costOfSummaries, memory, sum } from '../../scripts/simulate/cost.ts';
import { type Day, simulateDay } from '../../scripts/simulate/day.ts';
import { defaults, type Parameters } from '../../scripts/simulate/parameters.ts';
import { prices } from '../../scripts/simulate/prices.ts';
import { poisson, seededRandom } from '../../scripts/simulate/random.ts';
import { withSettings } from '../../scripts/simulate/settings.ts';

const second = 1000;

/** Servers that take messages one by one, each for exactly `work` milliseconds, and nothing else: M/D/c. */
const plain: Parameters = {
  ...defaults,
  ...{ hours: [1, 1, 1, 1], bursts: 0, notification: 0, duplicates: 0, refused: 0, failures: 0 },
  ...{ batchSize: 1, lanes: 1, work: second, processorShare: 1, get: 0, put: 0, head: 0, invocation: 0, coldStart: 0 },
  ...{ maximumConcurrency: 1, firstPollers: 1000, accountConcurrency: 1000 },
};
const short = { hours: [1, 2], articlesPerDay: 20_000 };
const perDay = (perSecond: number): number => perSecond * 4 * 3600;

/** Mean wait in M/M/c (Erlang C), in units of the service time. */
function waitOfErlangC(servers: number, load: number): number {
  const offered = servers * load;
  let term = 1;
  let others = 1;
  for (let count = 1; count < servers; count++) {
    term *= offered / count;
    others += term;
  }
  const all = (term * offered) / servers / (1 - load);
  return all / (others + all) / (servers * (1 - load));
}

/** Cosmetatos' approximation of the mean wait in M/D/c. */
function waitOfFixedService(servers: number, load: number): number {
  const correction = ((1 - load) * (servers - 1) * (Math.sqrt(4 + 5 * servers) - 2)) / (16 * load * servers);
  return (waitOfErlangC(servers, load) * (1 + correction)) / 2;
}

describe('a simulated day', { timeout: 120_000 }, () => {
  test.each([
    [1, 0.5],
    [1, 0.8],
    [4, 0.8],
  ])('with %i servers at a load of %d lets messages wait as queueing theory says', (servers, load) => {
    const day = simulateDay({ ...plain, maximumConcurrency: servers, articlesPerDay: perDay(servers * load) });
    const wait = day.latency.mean / second - 1;
    // In the end of a step, so that a message waits half a step more.
    expect(wait / waitOfFixedService(servers, load)).toBeGreaterThan(0.93);
    expect(wait / waitOfFixedService(servers, load)).toBeLessThan(1.07);
  });

  test('keeps Little’s law: what is there is what comes, times how long it stays', () => {
    const day = simulateDay({ ...plain, articlesPerDay: perDay(0.7) });
    const seconds = 4 * 3600 + (day.doneAfterHours ?? 0) * 3600;
    expect(day.meanInSystem).toBeCloseTo((day.handled / seconds) * (day.latency.mean / second), 6);
  });

  test('is the same for the same seed, and another for another', () => {
    const given = { ...plain, articlesPerDay: perDay(0.1) };
    expect(simulateDay(given)).toEqual(simulateDay(given));
    expect(simulateDay({ ...given, seed: 2 }).articles).not.toBe(simulateDay(given).articles);
  });

  test('loses nothing: what failed comes again, duplicates count', () => {
    const day = simulateDay({ ...defaults, ...short, duplicates: 0, failures: 0.1 });
    expect(day.handled).toBe(day.articles);
    expect(day.retries / day.articles).toBeGreaterThan(0.1);
    expect(day.latency.p99).toBeGreaterThan(defaults.visibilityTimeout);
    const doubled = simulateDay({ ...defaults, ...short, duplicates: 0.5, failures: 0 });
    expect(doubled.handled / doubled.articles).toBeCloseTo(1.5, 1);
  });

  test.each<[string, Partial<Parameters>, string]>([
    ['our concurrency', { maximumConcurrency: 2 }, 'maximum concurrency'],
    ['the account', { maximumConcurrency: 1000, accountConcurrency: 2 }, 'account concurrency'],
    ['the start of pollers', { maximumConcurrency: 1000, firstPollers: 2, morePollersPerMinute: 0 }, 'pollers starting'],
    ['messages in flight', { maximumConcurrency: 1000, inFlight: 2 }, 'messages in flight'],
  ])('a burst of 6,000 in a minute, held by %s at 2 a second, is done after some 50 minutes', (_, change, hold) => {
    const burst = { ...plain, articlesPerDay: 6000, bursts: 1, burstShare: 1, burstSeconds: 60, hours: [1, 1] };
    const day = simulateDay({ ...burst, ...change });
    expect(Object.keys(day.held)).toEqual([hold]);
    expect(day.mostWaiting / (day.articles - 2 * 60)).toBeCloseTo(1, 1);
    expect(day.latency.p99 / (1000 * ((day.articles - 60) / 2 - 30))).toBeCloseTo(1, 1);
  });

  test('S3 that takes 200 reads a second lets 100 articles a second through', () => {
    const burst = {
      ...plain,
      work: 10,
      articlesPerDay: 6000,
      bursts: 1,
      burstShare: 1,
      burstSeconds: 10,
      maximumConcurrency: 1000,
      hours: [1],
    };
    const day = simulateDay({ ...burst, readsPerSecond: 200, coldStart: 0 });
    expect(day.latency.p99 / 1000 / (day.articles / 100 - 10)).toBeCloseTo(1, 1);
    expect(simulateDay({ ...burst, readsPerSecond: 200, prefixes: 100 }).latency.p99).toBeLessThan(1000);
  });

  test('what comes faster than it can be done is never done', () => {
    expect(simulateDay({ ...plain, hours: [1], articlesPerDay: 3 * 24 * 3600 }).doneAfterHours).toBeNull();
  });
});

describe('the pieces', () => {
  test('a day’s arrivals sum up to the day’s, with its curve and its bursts', () => {
    const expected = expectedArrivals({ ...defaults, articlesPerDay: 1e6 });
    expect(expected.reduce((total, value) => total + value, 0)).toBeCloseTo(1e6, 3);
    expect(expected[12 * 3600 + 30]).toBeGreaterThan(5 * (expected[12 * 3600 + 90] ?? 0));
    expect(expected[9 * 3600]).toBeGreaterThan(expected[3 * 3600] ?? 0);
  });

  test.each([0.01, 3, 49, 51, 1000])('Poisson numbers of mean %d have that mean and that variance', (mean) => {
    const random = seededRandom(7);
    const numbers = Array.from({ length: 20_000 }, () => poisson(mean, random));
    const average = numbers.reduce((total, value) => total + value, 0) / numbers.length;
    const variance = numbers.reduce((total, value) => total + (value - average) ** 2, 0) / numbers.length;
    expect(average / mean).toBeGreaterThan(0.9);
    expect(average / mean).toBeLessThan(1.1);
    expect(variance / mean).toBeGreaterThan(0.9);
    expect(variance / mean).toBeLessThan(1.1);
  });

  test('a batch works through its articles while others wait for S3, and waits when there is nothing else to do', () => {
    const given = { ...defaults, work: 10, processorShare: 0.5, get: 30, put: 40, head: 30, invocation: 5, lanes: 4 };
    expect(batchTime(1, given)).toBe(5 + 20 + 100);
    expect(batchTime(10, given)).toBe(5 + 3 * 120);
    expect(batchTime(10, { ...given, work: 50 })).toBe(5 + 10 * 100 + 100);
  });

  test('limits follow from the parameters', () => {
    const given = { ...plain, maximumConcurrency: 7, batchSize: 1 };
    expect(limits(given)['maximum concurrency (ours)']).toBe(7);
    expect(limits({ ...given, prefixes: 2 })['S3 reads (GET and HEAD of articles)']).toBe(5500);
  });

  test('costs are counted requests and measured time, at the price given', () => {
    const day = { handled: 1e6, invocations: 1e5, billed: 5e7 } as Day;
    const lines = costOfSummaries(day, { ...defaults, refused: 0 }, { logBytes: 1000 }, prices);
    expect(lines.map(({ dollars }) => Number(dollars.toFixed(4)))).toEqual([5, 0.8, 1.1517, 0.02, 0.48, 1, 0.5]);
    const free = Object.fromEntries(Object.keys(prices).map((name) => [name, 0])) as typeof prices;
    expect(sum(costOfSummaries(day, defaults, { logBytes: 1000 }, free))).toBe(0);
  });

  test('the defaults are the settings of the service', () => {
    const { functions, params } = parse(readFileSync('serverless.yml', 'utf8'));
    const { sqs } = functions['summarize-article'].events[0];
    expect([defaults.batchSize, defaults.maximumConcurrency]).toEqual([sqs.batchSize, params.default.concurrency]);
    expect(memory.summarizing * 1024).toBe(functions['summarize-article'].memorySize);
    expect(memory.serving * 1024).toBe(functions['serve-summaries'].memorySize);
    const queue = parse(readFileSync('resources/queues.yml', 'utf8')).Resources.ChangedArticlesQueue;
    expect(defaults.visibilityTimeout).toBe(1000 * queue.Properties.VisibilityTimeout);
  });

  test('settings are checked', () => {
    expect(withSettings({ a: 1, b: 2 }, ['b=3'])).toEqual({ a: 1, b: 3 });
    expect(() => withSettings({ a: 1, list: [1] }, ['list=3'])).toThrow('expected one of a, got `list`');
    expect(() => withSettings({ a: 1 }, ['a=many'])).toThrow('a: expected a number from 0 on, got `many`');
    expect(() => withSettings({ a: 1 }, ['a='])).toThrow('got ``');
  });
});
