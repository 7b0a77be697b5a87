import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpacksBeyond } from '../../../lib/article/formats/pdf/unpacked-size.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { column, pdf } from './made-files.ts';
import { paragraphs } from './story.ts';

const story = pdf([column(paragraphs)]);

const object = (dictionary: string, content: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`\n9 0 obj\n<< ${dictionary} >>\nstream\r\n`), content, Buffer.from('\nendstream\nendobj\n')]);

const packed = '/Filter /FlateDecode';
const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1024 * 1024);
const read = (bytes: Uint8Array) => readArticle(bytes, { key: 'a.pdf', contentType: null });

describe('what streams unpack to', () => {
  test.each([
    ['is counted', object(packed, deflateSync(megabytes(2))), true],
    ['is counted together', Buffer.concat(Array.from({ length: 4 }, () => object(packed, deflateSync(megabytes(0.3))))), true],
    ['is counted when packed twice', object('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(megabytes(2)))), true],
    ['is counted whatever the dictionary calls it', object('/Filter 7 0 R', deflateSync(megabytes(2))), true],
    ['may be as much as the limit', object(packed, deflateSync(megabytes(1))), false],
    ['is not counted of pictures', object(`/Subtype /Image ${packed}`, deflateSync(megabytes(2))), false],
    ['is not counted of damaged streams', object(packed, deflateSync(megabytes(2)).fill(7, 100)), false],
    ['is nothing without a stream', Buffer.from('a mainstream newspaper, downstream\n of it'), false],
  ])('%s', (_, more, isBeyond) => {
    expect(unpacksBeyond(Buffer.concat([story, more]), 1024 * 1024)).toBe(isBeyond);
  });
});

test('a bomb is refused', async () => {
  const bomb = Buffer.concat([story, object(packed, deflateSync(megabytes(200)))]);
  expect((await read(bomb)).refusal).toMatchObject({ code: 'too-large' });
});

test('more than a thousand pages are refused', { timeout: 60_000 }, async () => {
  const { refusal } = await read(pdf(Array.from({ length: 1001 }, () => column(paragraphs))));
  expect(refusal).toMatchObject({ code: 'too-large', detail: expect.stringContaining('1001 pages') });
});

test('a page with more text than is read is given up', { timeout: 60_000 }, async () => {
  const lines = Array.from({ length: 22_000 }, (_, index) => ({ text: `${paragraphs[0]} ${index}`, x: 60, y: 760 - (index % 700) }));
  expect((await read(pdf([lines]))).refusal).toMatchObject({ code: 'too-large' });
});
