import type { S3BatchResult, S3BatchResultResult, SQSBatchResponse } from 'aws-lambda';
import { EventError } from '../errors.ts';
import type { StoredArticle } from '../ports.ts';
import type { Summary } from '../summary-format.ts';
import { type BatchOperationEvent, batchResult, failed, isBatchOperation, succeeded, taskKey } from './event-batch-operation.ts';
import { changedKeys } from './event-s3.ts';
import { isQueueEvent, messagesOf } from './event-sqs.ts';
import { errorFields, type Log, logWith } from './log.ts';
import type { Metrics } from './metrics.ts';
import { type Reconciled, type Reconciling, reconcile } from './reconcile.ts';

export interface SummarizeArticleParts extends Reconciling {
  readonly articlesBucket: string;
  /** Stands in for the summary of an article on which `summarize` threw: trying again would throw again. */
  readonly defectSummary: (article: StoredArticle) => Summary;
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
export const marginMillis = 15_000;

/** S3 events that come through a queue, tasks of S3 Batch Operations, and S3 events that come directly. */
export interface SummarizeArticle {
  (event: BatchOperationEvent, invocation: Invocation): Promise<S3BatchResult>;
  (event: unknown, invocation: Invocation): Promise<SQSBatchResponse | undefined>;
}

export const summarizeArticleHandler = (parts: SummarizeArticleParts): SummarizeArticle =>
  (async (event: unknown, invocation: Invocation) => {
    const batch = { ...parts, log: logWith(parts.log, { requestId: invocation.awsRequestId }), invocation };
    if (isQueueEvent(event)) return queueBatch(event, batch);
    return isBatchOperation(event) ? batchOperation(event, batch) : directEvent(event, batch);
  }) as SummarizeArticle;

interface Batch extends SummarizeArticleParts {
  readonly invocation: Invocation;
}

/** Only the messages that failed come back. */
async function queueBatch(event: Parameters<typeof messagesOf>[0], batch: Batch): Promise<SQSBatchResponse> {
  const messages = messagesOf(event, batch.articlesBucket);
  for (const { id, failures } of messages) {
    for (const failure of failures) batch.log('error', 'message-refused', { messageId: id, ...errorFields(failure) });
  }
  const failedKeys = await reconcileAll(
    messages.flatMap(({ keys }) => keys),
    batch,
  );
  const failed = messages.filter(({ keys, failures }) => failures.length > 0 || keys.some((key) => failedKeys.has(key)));
  batch.log('info', 'batch', { messages: messages.length, failed: failed.length });
  return { batchItemFailures: failed.map(({ id }) => ({ itemIdentifier: id })) };
}

/** Tasks of a backfill. Each has its result, which S3 writes into the completion report. */
async function batchOperation(event: BatchOperationEvent, batch: Batch): Promise<S3BatchResult> {
  const results: S3BatchResultResult[] = [];
  const reconciled: Reconciled[] = [];
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
  batch.metrics({ reconciled, failed: results.length - reconciled.length });
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
async function reconcileAll(keys: readonly string[], batch: Batch): Promise<ReadonlyMap<string, unknown>> {
  const waiting = [...new Set(keys)].values();
  const failures = new Map<string, unknown>();
  const reconciled: Reconciled[] = [];
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
  batch.metrics({ reconciled, failed: failures.size });
  return failures;
}

/** What comes of it is logged here, either way. */
async function reconcileInTime(key: string, { invocation, log, summarize, defectSummary, ...rest }: Batch): Promise<Reconciled> {
  try {
    requireTime(invocation);
    // Other articles may have been summarized while this one was read.
    const summarizeInTime: Reconciling['summarize'] = async (article) => {
      requireTime(invocation);
      try {
        return await summarize(article);
      } catch (error) {
        log('error', 'article-defect', { key, ...errorFields(error) });
        return defectSummary(article);
      }
    };
    const reconciled = await reconcile(key, { ...rest, summarize: summarizeInTime });
    log('info', 'article', { key, ...reconciled });
    return reconciled;
  } catch (error) {
    log('error', 'article-failed', { key, ...errorFields(error) });
    throw error;
  }
}

function requireTime(invocation: Invocation): void {
  const remaining = invocation.getRemainingTimeInMillis();
  if (remaining < marginMillis) throw new EventError('out-of-time', `${remaining} ms were left, ${marginMillis} are needed`);
}
