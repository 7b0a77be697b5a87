import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { marks } from '../lib/engine/claims/check-worthiness.ts';
import { features } from '../lib/engine/salience/features.ts';
import { summarizeFile } from '../lib/summarize.ts';
import type { Summary } from '../lib/summary-format.ts';
import schema from '../schemas/summary.v1.json' with { type: 'json' };
import { summaryTypes, typesFile } from '../scripts/generate-types.ts';
import { withoutWeights } from './without-weights.ts';

test('the committed summary types are those of the schema (npm run generate)', async () => {
  expect(await readFile(typesFile, 'utf8')).toBe(await summaryTypes());
});

describe('docs/summary-format.md', async () => {
  const page = await readFile(new URL('../docs/summary-format.md', import.meta.url), 'utf8');
  const block = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const example: Summary = JSON.parse(block);

  test('names every field of the schema and every value that a field can have', () => {
    const words = wordsOf(schema);
    const unnamed = words.filter((word) => !page.includes(`\`${word}\``));
    expect(words.length).toBeGreaterThan(60);
    expect(unnamed).toEqual([]);
  });

  test('shows an example that the schema allows', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true });
    addFormats.default(ajv);
    expect(ajv.validate(schema, example), ajv.errorsText()).toBe(true);
  });

  test('shows an example whose every text is a slice of the article', () => {
    const article = /The text `([^`]+)` gives/.exec(page)?.[1] ?? '';
    const { summary, claims, attributions } = example;
    const excerpts = [...summary.sentences, ...claims, ...attributions.flatMap(({ content, cue, source }) => [content, cue, source])];
    for (const excerpt of excerpts) expect(excerpt?.text).toBe(article.slice(excerpt?.start, excerpt?.end));
  });

  test('shows an example that the program gives, weights aside', async () => {
    const article = /The text `([^`]+)` gives/.exec(page)?.[1] ?? '';
    const { key, etag, versionId, lastModified } = example.source;
    const given = await summarizeFile({ key, body: Buffer.from(article), etag, versionId, lastModified });
    expect(withoutWeights(given)).toEqual(withoutWeights(example));
  });

  test('says what each reason means', () => {
    const reasons = new Set([...features, ...marks].map(({ reason }) => reason)).add('titleOverlap');
    const told = page.split('### `claims`')[1]?.split('### `attributions`')[0] ?? '';
    expect([...reasons].filter((reason) => !told.includes(`\`${reason}\``))).toEqual([]);
  });
});

/** Names of properties and values of enumerations, wherever they stand in a schema. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {}, enum: values = [] } = value as { properties?: object; enum?: string[] };
  return [...new Set([...Object.keys(properties), ...values, ...Object.values(value).flatMap(wordsOf)])];
}
