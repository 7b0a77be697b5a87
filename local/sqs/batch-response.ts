import type { Receipt } from './message.ts';

/**
 * Which messages failed, by id. As on Lambda nothing at all means that none did, and a response that cannot be understood
 * or names a message that was not in the batch means that all did.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function failedMessages(response: unknown, receipts: readonly Receipt[]): ReadonlySet<string> {
  const all = new Set(receipts.map(({ message }) => message.id));
  if (response === null || response === undefined) return new Set();
  if (typeof response !== 'object') return all;
  const failures = (response as { batchItemFailures?: unknown }).batchItemFailures;
  if (failures === null || failures === undefined) return new Set();
  if (!Array.isArray(failures)) return all;
  const ids = failures.map((failure: unknown) => (failure as { itemIdentifier?: unknown } | null)?.itemIdentifier);
  return ids.every((id): id is string => typeof id === 'string' && all.has(id)) ? new Set(ids) : all;
}
