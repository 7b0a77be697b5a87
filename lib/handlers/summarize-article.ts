import type { S3BatchResult, S3BatchResultResult, SQSBatchResponse } from 'aws-lambda';
import { EventError, LimitError } from '../errors.ts';
import type { StoredArticle } from '../ports.ts';
import type { Summary } from '../summary-format.ts';
import { type BatchOperationEvent, batchResult, failed, isBatchOperation, succeeded, taskKey } from './event-batch-operation.ts';
import { changedKeys } from './event-s3.ts';
import { isQueueEvent, messagesOf } from './event-sqs.ts';
import { type InTurn, inTurn } from './in-turn.ts';
import { errorFields, type Log, logWith } from './log.ts';
import type { Handled, Metrics } from './metrics.ts';
import { type Reconciling, reconcile } from './reconcile.ts';

export interface SummarizeArticleParts extends Reconciling {
  readonly articlesBucket: string;
  /** Stands in for the summary of an article on which `summarize` threw: trying again would throw again. */
  readonly failedSummary: (article: StoredArticle, error: unknown) => Summary;
  /** Milliseconds since whenever. */
  readonly now: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** What the handler needs of Lambda's context. */
export interface Invocation {
  readonly awsRequestId: string;
  getRemainingTimeInMillis(): number;
}

/** So many articles wait for S3 at the same time; they are summarized one by one. */
const concurrency = 4;

/** No article is read or summarized when less is left: Lambda would stop the function and all the batch's messages would come back. */
export const marginMillis = 55_000;

/** What one article may take of that. The rest is for its summary's way to an S3 that is slow. */
export const articleMillis = 40_000;

/** S3 events that come through a queue, tasks of S3 Batch Operations, and S3 events that come directly. */
export interface SummarizeArticle {
  (event: BatchOperationEvent, invocation: Invocation): Promise<S3BatchResult>;
  (event: unknown, invocation: Invocation): Promise<SQSBatchResponse | undefined>;
}

export const summarizeArticleHandler = (parts: SummarizeArticleParts): SummarizeArticle =>
  (async (event: unknown, invocation: Invocation) => {
    const log = logWith(parts.log, { requestId: invocation.awsRequestId });
    const batch = { ...parts, log, invocation, inTurn: inTurn(), hasAnotherTry: () => false };
    if (isQueueEvent(event)) return queueBatch(event, batch);
    return isBatchOperation(event) ? batchOperation(event, batch) : directEvent(event, batch);
  }) as SummarizeArticle;

interface Batch extends SummarizeArticleParts {
  readonly invocation: Invocation;
  /** For the engine: it takes one article at a time. */
  readonly inTurn: InTurn;
  /** Whether the message of a key comes again if it fails, and had not been delivered before. */
  readonly hasAnotherTry: (key: string) => boolean;
}

/** Only the messages that failed come back. */
async function queueBatch(event: Parameters<typeof messagesOf>[0], batch: Batch): Promise<SQSBatchResponse> {
  const messages = messagesOf(event, batch.articlesBucket);
  for (const { id, failures } of messages) {
    for (const failure of failures) batch.log('error', 'message-refused', { messageId: id, ...errorFields(failure) });
  }
  const retries = messages.filter(({ isRetry }) => isRetry);
  const triedBefore = new Set(retries.flatMap(({ keys }) => keys));
  const failedKeys = await reconcileAll(
    messages.flatMap(({ keys }) => keys),
    { ...batch, hasAnotherTry: (key) => !triedBefore.has(key) },
    retries.length,
  );
  const failed = messages.filter(({ keys, failures }) => failures.length > 0 || keys.some((key) => failedKeys.has(key)));
  batch.log('info', 'batch', { messages: messages.length, failed: failed.length });
  return { batchItemFailures: failed.map(({ id }) => ({ itemIdentifier: id })) };
}

/** Tasks of a backfill. Each has its result, which S3 writes into the completion report. */
async function batchOperation(event: BatchOperationEvent, batch: Batch): Promise<S3BatchResult> {
  const results: S3BatchResultResult[] = [];
  const reconciled: Handled[] = [];
  for (const task of event.tasks) {
    try {
      const key = taskKey(task, event, batch.articlesBucket);
      const outcome = await reconcileInTime(key, { ...batch, leavesEqual: true });
      reconciled.push(outcome);
      results.push(succeeded(task, outcome));
    } catch (error) {
      const result = failed(task, error);
      results.push(result);
      batch.log('error', 'task-failed', { job: event.job?.id, task: task.taskId, result: result.resultCode, ...errorFields(error) });
    }
  }
  const tasksFailed = results.filter(({ resultCode }) => resultCode === 'PermanentFailure').length;
  batch.metrics({ reconciled, failed: results.length - reconciled.length, retries: 0, tasksFailed });
  return batchResult(event, results);
}

/** Lambda knows one outcome for a direct event: every record is tried, then all failures are thrown together. */
async function directEvent(event: unknown, batch: Batch): Promise<undefined> {
  const { keys, failures } = changedKeys(event, batch.articlesBucket);
  for (const failure of failures) batch.log('error', 'record-refused', errorFields(failure));
  const failedKeys = await reconcileAll(keys, batch);
  const errors = [...failures, ...failedKeys.values()];
  batch.log('info', 'event', { keys: keys.length, failed: errors.length });
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} of the event's records failed`);
}

/** Every key once, however many records name it. Returns the failures by key. */
async function reconcileAll(keys: readonly string[], batch: Batch, retries = 0): Promise<ReadonlyMap<string, unknown>> {
  const waiting = [...new Set(keys)].values();
  const failures = new Map<string, unknown>();
  const reconciled: Handled[] = [];
  const worker = async () => {
    for (const key of waiting) {
      try {
        reconciled.push(await reconcileInTime(key, batch));
      } catch (error) {
        failures.set(key, error);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  batch.metrics({ reconciled, failed: failures.size, retries });
  return failures;
}

/** What comes of it is logged here, either way. */
async function reconcileInTime(key: string, batch: Batch): Promise<Handled> {
  const { invocation, log, now } = batch;
  let engineMillis: number | null = null;
  const summarize: Reconciling['summarize'] = (article) =>
    batch.inTurn(async () => {
      requireTime(invocation); // other articles were summarized while this one was read
      const begun = now();
      const summary = await summaryOrFailure(article, batch);
      engineMillis = Math.round(now() - begun);
      return summary;
    });
  try {
    requireTime(invocation);
    const reconciled = await reconcile(key, { ...batch, summarize });
    const handled = { ...reconciled, engineMillis: reconciled.outcome === 'removed' ? null : engineMillis };
    log('info', 'article', { key, ...handled });
    return handled;
  } catch (error) {
    log('error', 'article-failed', { key, ...errorFields(error) });
    throw error;
  }
}

/**
 * What was thrown is the article's fault or ours, and would be thrown again. It is neither where nobody could summarize, nor
 * surely where the time was up: a machine that has too much to do is slow, too. Such an article is tried once more, later.
 */
async function summaryOrFailure(article: StoredArticle, { summarize, failedSummary, log, hasAnotherTry }: Batch): Promise<Summary> {
  try {
    return await summarize(article);
  } catch (error) {
    if (error instanceof EventError || (isTooSlow(error) && hasAnotherTry(article.key))) throw error;
    log('error', error instanceof LimitError ? 'article-stopped' : 'article-defect', { key: article.key, ...errorFields(error) });
    return failedSummary(article, error);
  }
}

const isTooSlow = (error: unknown): boolean => error instanceof LimitError && error.code === 'too-slow';

function requireTime(invocation: Invocation): void {
  const remaining = invocation.getRemainingTimeInMillis();
  if (remaining < marginMillis) throw new EventError('out-of-time', `${remaining} ms were left, ${marginMillis} are needed`);
}
