import type { S3BatchEvent, S3BatchResult, S3BatchResultResult } from 'aws-lambda';
import { EventError, StorageError } from '../errors.ts';
import { decodeKey } from './event-key.ts';
import type { Reconciled } from './reconcile.ts';

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html

/** Version 1.0 names the bucket's ARN, 2.0 its name. */
type Task = Pick<S3BatchEvent['tasks'][number], 'taskId' | 's3Key'> & { readonly s3BucketArn?: string; readonly s3Bucket?: string };

/** What S3 Batch Operations asks of a function: one task for each line of a manifest. */
export type BatchOperationEvent = Omit<S3BatchEvent, 'tasks'> & { readonly tasks: readonly Task[] };

const schemaVersions = ['1.0', '2.0'];

export const isBatchOperation = (event: unknown): event is BatchOperationEvent => {
  const { invocationSchemaVersion, tasks } = (event ?? {}) as Partial<BatchOperationEvent>;
  return typeof invocationSchemaVersion === 'string' && Array.isArray(tasks);
};

/** The key of a task, which is form-encoded as in notifications. */
export function taskKey(
  { s3Key, s3BucketArn, s3Bucket }: Task,
  { invocationSchemaVersion }: BatchOperationEvent,
  articlesBucket: string,
): string {
  if (!schemaVersions.includes(invocationSchemaVersion)) {
    throw new EventError('unknown-event', `expected the schema ${schemaVersions.join(' or ')}, got \`${invocationSchemaVersion}\``);
  }
  const bucket = s3Bucket ?? s3BucketArn?.split(':::').at(-1) ?? '';
  if (bucket !== articlesBucket) throw new EventError('foreign-bucket', `expected the bucket ${articlesBucket}, got \`${bucket}\``);
  return decodeKey(s3Key);
}

/** `ready`, or `unreadable: damaged`: the completion report has it in a column of its own. */
export const succeeded = ({ taskId }: Task, { outcome, problem }: Reconciled): S3BatchResultResult => ({
  taskId,
  resultCode: 'Succeeded',
  resultString: problem === null ? outcome : `${outcome}: ${problem}`,
});

/** S3 tries a temporary failure again for a while, a permanent one not. */
export function failed({ taskId }: Task, error: unknown): S3BatchResultResult {
  const code = error instanceof EventError || error instanceof StorageError ? error.code : 'unexpected';
  return { taskId, resultCode: isForGood(error) ? 'PermanentFailure' : 'TemporaryFailure', resultString: code };
}

const passing: readonly string[] = ['article-keeps-changing', 'out-of-time', 'no-process'];

const isForGood = (error: unknown): boolean =>
  error instanceof EventError ? !passing.includes(error.code) : error instanceof StorageError && !error.isTemporary;

export const batchResult = (event: BatchOperationEvent, results: S3BatchResultResult[]): S3BatchResult => ({
  invocationSchemaVersion: event.invocationSchemaVersion,
  treatMissingKeysAs: 'TemporaryFailure',
  invocationId: event.invocationId,
  results,
});
