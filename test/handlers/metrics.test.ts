import { describe, expect, test } from 'vitest';
import { embeddedMetrics, type Handled, type Happenings } from '../../lib/handlers/metrics.ts';

const article = (more: Partial<Handled> = {}): Handled => ({
  outcome: 'ready',
  problem: null,
  attempts: 1,
  engineMillis: 12,
  ...more,
});

function linesFor(happenings: Happenings) {
  const lines: string[] = [];
  embeddedMetrics({ write: (line) => lines.push(line), now: () => 1_772_443_800_000, functionName: 'keyclaims-dev-summarize-article' })(
    happenings,
  );
  return lines.map((line) => JSON.parse(line));
}

describe('metrics of one invocation', () => {
  test('count articles by what became of them, failures, messages that came again, new beginnings, and the engine’s time', () => {
    const refused = article({ outcome: 'unreadable', problem: 'binary' });
    const removed = article({ outcome: 'removed', engineMillis: null, attempts: 3 });
    const [line] = linesFor({ reconciled: [article(), article(), refused, removed], failed: 2, retries: 5 });
    expect(line).toMatchObject({
      Articles: 4,
      Ready: 2,
      Refused: 1,
      Removed: 1,
      Failed: 2,
      Retries: 5,
      Rereads: 2,
      EngineMillis: [12, 12, 12],
    });
  });

  test('are in the embedded format: each declared metric has its value, each dimension too', () => {
    const lines = linesFor({ reconciled: [article({ outcome: 'unreadable', problem: 'binary' })], failed: 0, retries: 0 });
    for (const line of lines) {
      const [{ Namespace, Dimensions, Metrics }] = line._aws.CloudWatchMetrics;
      expect([line._aws.Timestamp, Namespace]).toEqual([1_772_443_800_000, 'Keyclaims']);
      for (const dimension of Dimensions[0]) expect(line[dimension]).toEqual(expect.any(String));
      const names = Metrics.map(({ Name }: { Name: string }) => Name);
      expect(Object.keys(line).toSorted()).toEqual(['_aws', ...Dimensions[0], ...names].toSorted());
    }
    expect(lines).toHaveLength(2);
  });

  test('tell refusals apart by their reason', () => {
    const problems = ['binary', 'empty', 'binary'] as const;
    const lines = linesFor({ reconciled: problems.map((problem) => article({ outcome: 'unreadable', problem })), failed: 0, retries: 0 });
    expect(lines.slice(1).map(({ Reason, Refusals }) => [Reason, Refusals])).toEqual([
      ['binary', 2],
      ['empty', 1],
    ]);
  });

  test('count tasks of a backfill that failed for good only where there are any', () => {
    const [some] = linesFor({ reconciled: [], failed: 3, retries: 0, tasksFailed: 2 });
    const [none] = linesFor({ reconciled: [], failed: 3, retries: 0, tasksFailed: 0 });
    expect(some).toMatchObject({ Failed: 3, TasksFailed: 2 });
    expect(none).not.toHaveProperty('TasksFailed');
  });

  test('say nothing when nothing happened', () => {
    expect(linesFor({ reconciled: [], failed: 0, retries: 0 })).toEqual([]);
  });

  test('of a batch in which all failed have no engine time', () => {
    expect(linesFor({ reconciled: [], failed: 3, retries: 0 })[0]).not.toHaveProperty('EngineMillis');
  });
});
