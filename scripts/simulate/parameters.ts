/** What a day looks like, what the service does, and what AWS allows. Times in milliseconds where not said otherwise. */
export interface Parameters {
  readonly articlesPerDay: number;
  /** Weight of each hour of the day, which may have fewer than 24. */
  readonly hours: readonly number[];
  /** So many times a day a share of the day's articles comes within so many seconds, on top. */
  readonly bursts: number;
  readonly burstShare: number;
  readonly burstSeconds: number;
  /** From an upload until its message is in the queue. */
  readonly notification: number;
  /** Share of articles that S3 announces twice. */
  readonly duplicates: number;
  /** Share of articles that are refused, and take three requests to write instead of one. */
  readonly refused: number;
  /** Share of messages that fail once and are seen again after the visibility time-out. */
  readonly failures: number;
  readonly visibilityTimeout: number;

  readonly batchSize: number;
  readonly maximumConcurrency: number;
  /** So many batches at once that a queue which was idle begins with, and so many more each minute. */
  readonly firstPollers: number;
  readonly morePollersPerMinute: number;

  /** Of a processor for an article of average length, with its requests to S3, on a processor as fast as Lambda's. */
  readonly work: number;
  /** Share of a processor that the function's memory gives it. */
  readonly processorShare: number;
  /** Of an answer of S3; an article takes a GET, a write and a HEAD one after the other. */
  readonly get: number;
  readonly put: number;
  readonly head: number;
  /** Articles of a batch that wait for S3 at the same time. */
  readonly lanes: number;
  /** Of an invocation, whatever is in it. */
  readonly invocation: number;
  readonly coldStart: number;
  /** After which an environment without work is gone. */
  readonly keptWarm: number;

  readonly accountConcurrency: number;
  readonly inFlight: number;
  /** Prefixes among which keys are spread evenly, each with its own limits. */
  readonly prefixes: number;
  readonly readsPerSecond: number;
  readonly writesPerSecond: number;

  readonly seed: number;
}

// A shape, not a measurement: quiet at night, most between 8 and 18 o'clock.
const newsDay = [2, 1, 1, 1, 2, 3, 5, 7, 8, 8, 7, 7, 7, 7, 7, 7, 7, 6, 5, 4, 4, 3, 3, 2];

// The function's: serverless.yml, lib/handlers/summarize-article.ts. AWS's: the quota pages named beside each.
export const defaults: Parameters = {
  articlesPerDay: 1e6,
  hours: newsDay,
  bursts: 3,
  burstShare: 0.005,
  burstSeconds: 60,
  notification: 1000, // "typically within seconds"
  duplicates: 0.001,
  refused: 0.02,
  failures: 0.001,
  visibilityTimeout: 720_000,

  batchSize: 10,
  maximumConcurrency: 5,
  firstPollers: 5, // docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html
  morePollersPerMinute: 300,

  work: 16, // `npm run -s simulate -- --check` printed 15.3 and 15.8 on 2026-11-24 on a quiet machine (27 to 30 on a busy one): average of the articles of corpus/
  processorShare: 1, // 1,769 MB: docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
  get: 25, // assumptions; they are waited out, not computed
  put: 35,
  head: 15,
  lanes: 4,
  invocation: 5,
  coldStart: 500, // of an empty handler and what docs/performance.md measures on top
  keptWarm: 600_000,

  accountConcurrency: 1000, // docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
  inFlight: 120_000, // docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html
  prefixes: 1,
  readsPerSecond: 5500, // docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html
  writesPerSecond: 3500,

  seed: 1,
};
