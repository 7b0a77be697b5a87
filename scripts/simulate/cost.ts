import type { Day } from './day.ts';
import type { Parameters } from './parameters.ts';
import type { Prices } from './prices.ts';

/** Gigabytes that the functions are billed for (serverless.yml). */
export const memory = { summarizing: 1769 / 1024, serving: 1769 / 1024 };

/** Measured: bytes of a function's log an article (one line, its share of START, END, REPORT and metrics), of a summary, of a reader's request. */
export interface Sizes {
  readonly logBytes: number;
  readonly summaryBytes: number;
  readonly serveMillis: number;
}

export interface CostLine {
  readonly name: string;
  readonly dollars: number;
}

/** What the articles of a day cost until their summaries are there. */
export function costOfSummaries(day: Day, { refused }: Parameters, { logBytes }: Pick<Sizes, 'logBytes'>, prices: Prices): CostLine[] {
  const messages = day.handled;
  // S3 sends each message by itself; a batch is received and deleted in one request each.
  const queueRequests = messages + 2 * day.invocations;
  return [
    { name: 'S3: the summary is put (a refusal uploaded)', dollars: messages * (1 + 2 * refused) * prices['s3-write'] },
    { name: 'S3: the article is read, and looked at again', dollars: messages * 2 * prices['s3-read'] },
    { name: 'Lambda: gigabyte-seconds', dollars: (day.billed / 1000) * memory.summarizing * prices['lambda-gigabyte-second'] },
    { name: 'Lambda: requests', dollars: day.invocations * prices['lambda-request'] },
    { name: 'SQS: requests', dollars: queueRequests * prices['sqs-request'] },
    { name: 'EventBridge: events of summaries', dollars: messages * prices['event-bridge-event'] },
    { name: 'CloudWatch: log', dollars: ((messages * logBytes) / 1e9) * prices['log-gigabyte'] },
  ];
}

/** What a million requests of readers cost, each for one summary. */
export const costOfReading = ({ serveMillis }: Pick<Sizes, 'serveMillis'>, prices: Prices): CostLine[] => [
  { name: 'HTTP API', dollars: 1e6 * prices['api-request'] },
  { name: 'Lambda', dollars: 1e6 * (prices['lambda-request'] + (serveMillis / 1000) * memory.serving * prices['lambda-gigabyte-second']) },
  { name: 'S3: the summary is read', dollars: 1e6 * prices['s3-read'] },
];

export const sum = (lines: readonly CostLine[]): number => lines.reduce((total, { dollars }) => total + dollars, 0);
