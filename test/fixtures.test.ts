import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Summary } from '../lib/summary-format.ts';
import { reasonsInWords } from '../lib/web/reasons-in-words.ts';
import { fixtureNames, summaryNow, summaryOf } from '../scripts/update-fixtures.ts';

const names = await fixtureNames();

test('there are articles to try', () => {
  expect(names.length).toBeGreaterThan(10);
});

test.each(names)('%s: the summary is, byte for byte, the one a person has read (npm run fixtures)', async (name) => {
  expect(await summaryNow(name)).toBe(await readFile(summaryOf(name), 'utf8'));
});

test.each(names)('%s: the reasons of each claim add up to its score', async (name) => {
  const { claims } = JSON.parse(await summaryNow(name)) as Summary;
  for (const { score, reasons } of claims) {
    expect(Object.values(reasons).reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 9);
    expect(Object.keys(reasons).filter((reason) => !Object.hasOwn(reasonsInWords, reason))).toEqual([]);
  }
});
