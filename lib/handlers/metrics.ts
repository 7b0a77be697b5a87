import type { Reconciled } from './reconcile.ts';

/** An article that was handled, and at what cost. */
export interface Handled extends Reconciled {
  /** How long its last summary took to compute; null when there is none. */
  readonly engineMillis: number | null;
}

/** What happened to the articles of one invocation. */
export interface Happenings {
  readonly reconciled: readonly Handled[];
  readonly failed: number;
  /** Messages that had been delivered before. */
  readonly retries: number;
  /** Tasks of a backfill that failed for good; they are among the failed. */
  readonly tasksFailed?: number;
}

export type Metrics = (happenings: Happenings) => void;

interface Options {
  readonly write: (line: string) => void;
  readonly now: () => number;
  /** Tells the stages of one account apart. */
  readonly functionName: string;
}

type Values = Readonly<Record<string, number | readonly number[]>>;

/**
 * CloudWatch's embedded metric format: a line of the log that becomes metrics, with no request and no library.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function embeddedMetrics({ write, now, functionName }: Options): Metrics {
  const line = (values: Values, more: Readonly<Record<string, string>> = {}) => {
    const dimensions = { FunctionName: functionName, ...more };
    const metrics = Object.keys(values).map((name) => ({ Name: name, Unit: name.endsWith('Millis') ? 'Milliseconds' : 'Count' }));
    const directive = { Namespace: 'Keyclaims', Dimensions: [Object.keys(dimensions)], Metrics: metrics };
    write(`${JSON.stringify({ _aws: { Timestamp: now(), CloudWatchMetrics: [directive] }, ...dimensions, ...values })}\n`);
  };
  return ({ reconciled, failed, retries, tasksFailed = 0 }) => {
    if (reconciled.length === 0 && failed === 0 && retries === 0) return;
    line({
      ...counts(reconciled),
      Failed: failed,
      Retries: retries,
      ...(tasksFailed > 0 && { TasksFailed: tasksFailed }),
      ...engineTime(reconciled),
    });
    for (const [reason, refusals] of refusalsByReason(reconciled)) line({ Refusals: refusals }, { Reason: reason });
  };
}

function counts(reconciled: readonly Reconciled[]): Values {
  const ready = reconciled.filter(({ outcome }) => outcome === 'ready').length;
  const removed = reconciled.filter(({ outcome }) => outcome === 'removed').length;
  const attempts = reconciled.reduce((sum, article) => sum + article.attempts, 0);
  return {
    Articles: reconciled.length,
    Ready: ready,
    Removed: removed,
    Refused: reconciled.length - ready - removed,
    Rereads: attempts - reconciled.length,
  };
}

/** A removed article took none. The format takes 100 values at most, which is ten times a batch. */
function engineTime(reconciled: readonly Handled[]): Values {
  const times = reconciled.flatMap(({ engineMillis }) => engineMillis ?? []).slice(0, 100);
  return times.length > 0 ? { EngineMillis: times } : {};
}

function refusalsByReason(reconciled: readonly Reconciled[]): ReadonlyMap<string, number> {
  const reasons = new Map<string, number>();
  for (const { problem } of reconciled) if (problem !== null) reasons.set(problem, (reasons.get(problem) ?? 0) + 1);
  return reasons;
}
