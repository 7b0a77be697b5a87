import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isHarmless } from '../../lib/confined/is-harmless.ts';

const version = { etag: 'e', versionId: null, lastModified: '2026-03-01T09:30:00Z' };
const article = (body: Uint8Array | null) => ({ key: 'a', bytes: body?.length ?? 1e9, contentType: null, body, ...version });

test.each([
  ['an empty file', ''],
  ['a headline', 'Bridge to reopen in May\n\nMayor Ana Ruiz said …'],
  ['a byte order mark and blank lines', '\uFEFF\r\n \n“We waited,” she said.'],
  ['a Markdown heading', '# Bridge to reopen'],
  ['blanks of all kinds', 'a\t\n\v\f\r \u00A0\u2028b'],
  ['another script', 'قالت رئيسة البلدية'],
  ['64 KB', 'a'.repeat(65_536)],
])('%s is harmless', (_, text) => {
  expect(isHarmless(article(Buffer.from(text)))).toBe(true);
});

test('what is not fetched does no harm', () => {
  expect(isHarmless(article(null))).toBe(true);
});

test.each([
  ['more than 64 KB', 'a'.repeat(65_537)],
  ['a web page', '\n<!doctype html><title>Bridge</title>'],
  ['JSON', '{"headline": "Bridge"}'],
  ['a list in JSON', ' [{}]'],
  ['PDF', '%PDF-1.7\n'],
  ['a control byte behind blanks', `a${' '.repeat(60)}\u0000`],
  ['a ZIP', 'PK\u0003\u0004\u0014'],
  ['gzip', gzipSync('text')],
  ['UTF-16', Buffer.from('\uFEFFBridge', 'utf16le')],
])('%s is not', (_, body) => {
  expect(isHarmless(article(Buffer.from(body)))).toBe(false);
});
