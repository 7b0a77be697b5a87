import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fixtureNames, summaryNow, summaryOf } from '../scripts/update-fixtures.ts';

const names = await fixtureNames();

test('there are articles to try', () => {
  expect(names.length).toBeGreaterThan(10);
});

test.each(names)('%s: the summary is, byte for byte, the one a person has read (npm run fixtures)', async (name) => {
  expect(await summaryNow(name)).toBe(await readFile(summaryOf(name), 'utf8'));
});
