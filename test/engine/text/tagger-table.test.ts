import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeRows, keyBits, keyOf, openTable, type WeightRow, type WeightTable } from '../../../lib/engine/text/tagger-table.ts';

const columns = 17;
const features = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const weights = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -128, max: 127 }), fc.integer({ min: -32, max: 31 })), {
  minLength: columns,
  maxLength: columns,
});

const inOrder = (entries: readonly (readonly [number, readonly number[]])[]): WeightRow[] =>
  [...new Map(entries)].map(([feature, of]) => ({ key: keyOf(feature), weights: of })).sort((a, b) => a.key - b.key);

const tableOf = (rows: readonly WeightRow[]): WeightTable => openTable(encodeRows(rows));

const scoresIn = (table: WeightTable, asked: readonly number[]): number[] => {
  const scores = new Int32Array(columns);
  table.add(Int32Array.from(asked), scores);
  return [...scores];
};

describe('the table of weights', () => {
  test('gives back the weights of every row, and nothing for what has none', () => {
    const entries = fc.uniqueArray(fc.tuple(features, weights), { selector: ([feature]) => keyOf(feature), maxLength: 40 });
    fc.assert(
      fc.property(entries, features, (given, other) => {
        const rows = inOrder(given);
        const table = tableOf(rows);
        for (const [feature, expected] of given) expect(scoresIn(table, [feature])).toEqual(expected);
        if (!rows.some(({ key }) => key === keyOf(other))) expect(scoresIn(table, [other])).toEqual(Array(columns).fill(0));
      }),
      { numRuns: 10 },
    );
  });

  test('is read from bytes as from a text', () => {
    const rows = inOrder([[1 << 20, Array(columns).fill(7)]]);
    const table = openTable(new TextEncoder().encode(encodeRows(rows)));
    expect(scoresIn(table, [1 << 20])).toEqual(Array(columns).fill(7));
  });

  test('tells apart neighbours whose keys differ in the last bit', () => {
    const step = 2 ** (32 - keyBits);
    const rows = [0, 1, 2, 3].map((key) => ({
      key,
      weights: Array.from({ length: columns }, (_, i) => (i === key ? 100 * (key % 2) + 1 : 0)),
    }));
    const table = tableOf(rows);
    expect([0, step, 2 * step, 3 * step].map((feature) => scoresIn(table, [feature]).slice(0, 4))).toEqual([
      [1, 0, 0, 0],
      [0, 101, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 101],
    ]);
  });

  test('adds up what several features say', () => {
    const row = (key: number, weight: number): WeightRow => ({ key, weights: Array(columns).fill(weight) });
    expect(
      scoresIn(
        tableOf([row(1, 5), row(2, -3)]),
        [1, 2].map((key) => key << (32 - keyBits)),
      ),
    ).toEqual(Array(columns).fill(2));
  });

  test('says the same when it has been asked so often that it lists its keys', () => {
    const step = 2 ** (32 - keyBits);
    const rows = [3, 64, 65, 1000, 2 ** keyBits - 1].map((key) => ({ key, weights: Array(columns).fill((key % 7) + 1) }));
    const table = tableOf(rows);
    const asked = Array.from({ length: 2048 }, (_, key) => key * step).concat((2 ** keyBits - 1) * step);
    const once = asked.map((feature) => scoresIn(table, [feature]));
    for (let time = 0; time < 20; time += 1) scoresIn(table, asked);
    expect(asked.map((feature) => scoresIn(table, [feature]))).toEqual(once);
    expect(scoresIn(table, [64 * step])).toEqual(Array(columns).fill(2));
    expect(scoresIn(table, [66 * step])).toEqual(Array(columns).fill(0));
  });
});
