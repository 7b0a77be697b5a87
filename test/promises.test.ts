import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleFile, type Summary, summarize, summarizeFile, summaryBytes } from '../lib/index.ts';

/** What docs/summary-format.md promises of every summary, tried on texts that fast-check makes up. */

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(new URL('../schemas/summary.v1.json', import.meta.url), 'utf8')));

const sentences = [
  'The council of Marlow approved a new bus line on Monday, after two hours of debate in the town hall.',
  'Mayor Lena Moss said the line would open in spring and carry 900 people a day.',
  '“We have waited for this bus for twenty years,” she said, “and now it comes.”',
  '"It is a bailout," Peter Haldane told reporters. "And you know it."',
  'According to a report by the auditors, the service loses $11.40 on every passenger.',
  'Officials warned that costs could rise by 12 percent by 2027 🚌.',
  'He denied that, and accused the company of “hiding” its books',
  '“Nobody asked us.',
  'Was it right?',
  'Photo: Ann Poe/The Courier',
  'Read more: Ten years after the flood',
  'MARLOW (Reuters) - The harbour was closed on Monday, the group said.',
  '{"message":"The licence key is not set"}',
  'By Jane Doe',
  'Who pays',
  'The team of Lena Moss constructor Roe and Constructor toString Hall, __proto__ of valueOf, said no.',
  'القدس: قال رئيس البلدية إن المدينة «لن تدفع».',
];
const separators = ['\n\n', '\n', ' ', '\r\n\r\n', ' … ', '\n \n', '\u2028'];
const articleText = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...separators)), { minLength: 1, maxLength: 25 })
  .map((pieces) => pieces.flat().join(''));
const anyText = fc.oneof(
  articleText,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.constantFrom('"', '“', '”', "'", '(', ')', '.', ' ', '\n', 'said', 'He', 'Moss'), { maxLength: 200 })
    .map((pieces) => pieces.join('')),
);

const fileOf = (body: Uint8Array, key = 'story.txt'): ArticleFile => ({
  key,
  body,
  bytes: body.length,
  contentType: null,
  etag: 'd41d8cd98f00b204e9800998ecf8427e',
  versionId: null,
  lastModified: '2024-02-03T10:20:30Z',
});

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
}

/** Everything in a summary that quotes the article. */
const piecesOf = ({ summary, claims, attributions }: Summary): Piece[] => [
  ...summary.sentences,
  ...claims,
  ...claims.flatMap(({ context }) => (context ? [context, context.reference] : [])),
  ...attributions.flatMap(({ content, cue, source }) => [content, cue, source].filter((piece) => piece !== null)),
];

const spansOf = ({ start, end, spans }: Piece) => spans ?? [{ start, end }];

function check(text: string, summary: Summary): void {
  expect(isValid(summary), JSON.stringify(isValid.errors)).toBe(true);
  for (const piece of piecesOf(summary)) {
    const spans = spansOf(piece);
    expect(piece.text).toBe(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
    expect([piece.start, piece.end]).toEqual([spans[0]?.start, spans.at(-1)?.end]);
    for (const [index, { start, end }] of spans.entries()) {
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
  checkIds(summary);
  checkOrder(text, summary);
  checkRemoved(summary);
}

function checkIds({ claims, attributions, entities }: Summary): void {
  expect(claims.map(({ id }) => id)).toEqual(claims.map((_, index) => `c${index + 1}`));
  expect(attributions.map(({ id }) => id)).toEqual(attributions.map((_, index) => `a${index + 1}`));
  expect(entities.map(({ id }) => id)).toEqual(entities.map((_, index) => `e${index + 1}`));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  for (const { attribution } of claims) expect(attributions.map(({ id }) => id).concat('null')).toContain(String(attribution));
  for (const { source } of attributions)
    if (source !== null) expect(source.name).toBe(source.entity === null ? null : names.get(source.entity));
}

function checkOrder(text: string, { summary, claims, attributions, entities, removed }: Summary): void {
  expect(summary.text).toBe(summary.sentences.map((sentence) => sentence.text).join(' '));
  const lists = [summary.sentences, removed, ...entities.map(({ mentions }) => mentions)];
  for (const list of lists) {
    for (const [index, { start, end }] of list.entries()) {
      expect(start).toBeGreaterThanOrEqual(list[index - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
  const starts = attributions.map(({ content }) => content.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  for (const { start, end, context } of claims) {
    if (context === null) continue;
    expect(entities.find(({ id }) => id === context.entity)?.name).toBe(context.name);
    expect(context.reference.start).toBeGreaterThanOrEqual(start);
    expect(context.reference.end).toBeLessThanOrEqual(end);
  }
  const scores = claims.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
}

function checkRemoved(summary: Summary): void {
  const used = piecesOf(summary).flatMap((piece) => spansOf(piece));
  for (const span of used) for (const part of summary.removed) expect(span.end <= part.start || span.start >= part.end).toBe(true);
}

describe('every summary', () => {
  test('keeps its promises for articles', () => {
    fc.assert(
      fc.property(articleText, (text) => check(text, summarize({ text, id: 'a' }))),
      { numRuns: 150 },
    );
  });

  test('keeps its promises for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => check(text, summarize(text))),
      { numRuns: 150 },
    );
  });

  test('keeps its promises for any bytes', async () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      articleText.map((text) => Buffer.from(text, 'utf16le')),
      articleText.map((text) => Buffer.from(text, 'latin1')),
      fc
        .tuple(articleText, fc.uint8Array({ maxLength: 8 }))
        .map(([text, bytes]) => Buffer.concat([Buffer.from(text), bytes, Buffer.from(text)])),
    );
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const summary = await summarizeFile(fileOf(bytes));
        expect(isValid(summary), JSON.stringify(isValid.errors)).toBe(true);
        expect(summary.status === 'ready').toBe(summary.problem === null);
      }),
      { numRuns: 150 },
    );
  });

  test('is the same for the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(articleText, async (text) => {
        const first = summaryBytes(await summarizeFile(fileOf(Buffer.from(text))));
        expect(summaryBytes(await summarizeFile(fileOf(Buffer.from(text))))).toBe(first);
        expect(summaryBytes(JSON.parse(first))).toBe(first);
      }),
      { numRuns: 40 },
    );
  });

  test('has at most as many claims and sentences as were asked for', () => {
    fc.assert(
      fc.property(articleText, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), (text, maxClaims, maxSentences) => {
        const { claims, summary } = summarize(text, { maxClaims, maxSentences });
        expect(claims.length).toBeLessThanOrEqual(maxClaims);
        expect(summary.sentences.length).toBeLessThanOrEqual(maxSentences);
      }),
      { numRuns: 40 },
    );
  });
});
