import { describe, expect, test } from 'vitest';
import { type Case, explore, refused } from './interleavings.ts';

type Row = readonly [changes: Case['changes'], deliveries: number, crashes: number, versions: 'versions' | 'no versions'];

// Without versions an article that comes back with the same bytes looks as if it had never changed.
const cases: readonly Row[] = [
  [['one'], 2, 1, 'versions'],
  [['one', 'two'], 1, 1, 'versions'],
  [['one', 'two'], 2, 0, 'versions'],
  [['one', null], 1, 1, 'versions'],
  [['one', null], 2, 0, 'no versions'],
  [['one', null, 'two'], 1, 0, 'versions'],
  [['one', null, 'one'], 1, 0, 'no versions'],
  [['one', 'two', 'one'], 1, 0, 'versions'],
  [['one', 'two', 'one'], 1, 0, 'no versions'],
];

// KEYCLAIMS_TEST_EVERYTHING=1 npx vitest run test/handlers/every-interleaving.test.ts takes half a minute.
const moreCases: readonly Row[] = [
  [['one', 'two'], 2, 1, 'versions'],
  [['one', null], 2, 1, 'no versions'],
  [['one', null, 'two'], 1, 1, 'versions'],
  [['one', null, 'one'], 1, 1, 'no versions'],
  [['one', 'two', 'one'], 1, 1, 'versions'],
  [['one', 'two', null, 'one'], 1, 0, 'no versions'],
  [['one', null, 'two', null], 1, 0, 'versions'],
];

const rows = process.env.KEYCLAIMS_TEST_EVERYTHING ? [...cases, ...moreCases] : cases;

describe('the real handler in every order of changes, deliveries, requests and deaths of workers', () => {
  test.for(rows)('%j, each delivered %i times, %i deaths, %s', { timeout: 300_000 }, async ([changes, deliveries, crashes, versions]) => {
    const { wrong, ends } = await explore({ changes, deliveries, crashes, isVersioned: versions === 'versions', looksAgain: true });
    expect(wrong).toBeNull();
    expect(ends).toBeGreaterThan(0);
  });

  describe.for(['when completed', 'when begun'] as const)('an upload in parts, which a refusal is, counts %s', (uploadsCount) => {
    test.for<[Case['changes'], number, number]>([
      [[refused], 2, 1],
      [['one', refused], 1, 1],
      [[refused, 'one'], 1, 1],
      [[refused, null], 2, 0],
      [[refused, 'one', refused], 1, 0],
    ])('%j, each delivered %i times, %i deaths', { timeout: 300_000 }, async ([changes, deliveries, crashes]) => {
      const { wrong, ends } = await explore({ changes, deliveries, crashes, isVersioned: true, looksAgain: true, uploadsCount });
      expect(wrong).toBeNull();
      expect(ends).toBeGreaterThan(0);
    });
  });

  describe('a write that gets no answer in time is carried out at any later moment', () => {
    const late = { isVersioned: true, looksAgain: true, deliveries: 1, crashes: 0 };

    test.for<[Case['changes'], number]>([
      [['one'], 2],
      [['one', 'two'], 2],
      [['one', null], 2],
      [['one', null, 'one'], 1],
    ])('%j, %i late writes: right when their messages fail', { timeout: 300_000 }, async ([changes, lateWrites]) => {
      const { wrong, ends } = await explore({ ...late, changes, lateWrites, givenUp: 'fails' });
      expect(wrong).toBeNull();
      expect(ends).toBeGreaterThan(0);
    });

    test('would be wrong if the client wrote again at once', { timeout: 300_000 }, async () => {
      const { wrong } = await explore({ ...late, changes: ['one', 'two'], lateWrites: 1, givenUp: 'is tried again' });
      expect(wrong).not.toBeNull();
    });
  });

  test.for<[Case['changes'], number, number]>([
    [['one'], 2, 1],
    [['one', null], 2, 0],
    [['one', 'two'], 2, 0],
    [['one', 'two', 'one'], 1, 0],
    [['one', refused, 'one'], 1, 0],
  ])('%j, each delivered %i times, %i deaths, while a backfill runs', { timeout: 300_000 }, async ([changes, deliveries, crashes]) => {
    const { wrong, ends } = await explore({ changes, deliveries, crashes, isVersioned: true, looksAgain: true, backfills: true });
    expect(wrong).toBeNull();
    expect(ends).toBeGreaterThan(0);
  });

  test('is wrong without the second look, so this check is not blind', async () => {
    const { wrong } = await explore({ changes: ['one', 'two'], deliveries: 1, crashes: 0, isVersioned: true, looksAgain: false });
    expect(wrong).not.toBeNull();
  });
});
