import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { summaryTypes, typesFile } from '../scripts/generate-types.ts';

test('the committed summary types are those of the schema (npm run generate)', async () => {
  expect(await readFile(typesFile, 'utf8')).toBe(await summaryTypes());
});
