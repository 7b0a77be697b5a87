import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { completeOpenapi, openapiFile } from '../scripts/generate-openapi.ts';

test('the OpenAPI document holds the schemas of the summary, and real answers as examples (npm run generate)', async () => {
  expect(JSON.parse(await readFile(openapiFile, 'utf8'))).toEqual(await completeOpenapi());
});
