import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../../local/s3/checksums.ts';
import { plain, serveBuckets } from './served-buckets.ts';

let served: Awaited<ReturnType<typeof serveBuckets>>;
beforeAll(async () => {
  served = await serveBuckets();
});
afterAll(() => served.close());

const least = 5 * 1024 * 1024;
const part = (letter: string, size = least) => Buffer.alloc(size, letter);
const begin = async (Key: string, more: object = {}) =>
  (await served.client.send(new CreateMultipartUploadCommand({ Bucket: plain, Key, ...more }))).UploadId ?? '';
const upload = (Key: string, UploadId: string, PartNumber: number, Body: Buffer, more: object = {}) =>
  served.client.send(new UploadPartCommand({ Bucket: plain, Key, UploadId, PartNumber, Body, ...more }));
const complete = (Key: string, UploadId: string, Parts: { PartNumber: number; ETag: string | undefined }[], more: object = {}) =>
  served.client.send(new CompleteMultipartUploadCommand({ Bucket: plain, Key, UploadId, MultipartUpload: { Parts }, ...more }));
const read = async (Key: string) => {
  const answer = await served.client.send(new GetObjectCommand({ Bucket: plain, Key }));
  return { ...answer, bytes: Buffer.from((await answer.Body?.transformToByteArray()) ?? []) };
};

describe('an upload in parts', () => {
  test('is one object when it is completed', async () => {
    const id = await begin('parts', { ContentType: 'text/plain', Metadata: { author: 'ann' } });
    const second = await upload('parts', id, 2, part('b', 3));
    await upload('parts', id, 1, part('x'));
    const first = await upload('parts', id, 1, part('a'));
    const answer = await complete('parts', id, [
      { PartNumber: 1, ETag: first.ETag },
      { PartNumber: 2, ETag: second.ETag },
    ]);
    const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest();
    const etag = createHash('md5')
      .update(md5(part('a')))
      .update(md5(part('b', 3)))
      .digest('hex');
    expect(answer.ETag).toBe(`"${etag}-2"`);
    const object = await read('parts');
    expect(object).toMatchObject({ ContentType: 'text/plain', Metadata: { author: 'ann' }, ETag: `"${etag}-2"` });
    expect(object.bytes.equals(Buffer.concat([part('a'), part('b', 3)]))).toBe(true);
    expect(served.changes.map(({ event, key }) => [event, key])).toEqual([['ObjectCreated:CompleteMultipartUpload', 'parts']]);
    await expect(upload('parts', id, 3, part('c', 1))).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  test('is nothing when it is aborted', async () => {
    const id = await begin('aborted');
    await upload('aborted', id, 1, part('a', 1));
    await served.client.send(new AbortMultipartUploadCommand({ Bucket: plain, Key: 'aborted', UploadId: id }));
    await expect(read('aborted')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(complete('aborted', id, [{ PartNumber: 1, ETag: 'x' }])).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  test('must name its parts as they are', async () => {
    const id = await begin('strict');
    const [first, second] = [await upload('strict', id, 1, part('a', 1)), await upload('strict', id, 2, part('b', 1))];
    const one = { PartNumber: 1, ETag: first.ETag };
    const two = { PartNumber: 2, ETag: second.ETag };
    await expect(complete('strict', id, [two, one])).rejects.toMatchObject({ name: 'InvalidPartOrder' });
    await expect(complete('strict', id, [one, one])).rejects.toMatchObject({ name: 'InvalidPartOrder' });
    await expect(complete('strict', id, [{ PartNumber: 1, ETag: second.ETag }])).rejects.toMatchObject({ name: 'InvalidPart' });
    await expect(complete('strict', id, [{ PartNumber: 3, ETag: first.ETag }])).rejects.toMatchObject({ name: 'InvalidPart' });
    await expect(complete('strict', id, [one, two])).rejects.toMatchObject({ name: 'EntityTooSmall' });
    await expect(upload('strict', id, 10_001, part('a', 1))).rejects.toMatchObject({ name: 'InvalidArgument' });
    await expect(upload('other', id, 1, part('a', 1))).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  test.each([
    ['CRC32', 'COMPOSITE'],
    ['CRC32C', 'FULL_OBJECT'],
    ['CRC64NVME', 'FULL_OBJECT'],
    ['SHA256', 'COMPOSITE'],
  ] as const)('has a %s of the kind %s', async (algorithm, ChecksumType) => {
    const name = algorithm.toLowerCase() as Parameters<typeof digestOf>[0];
    const value = (...pieces: Buffer[]) => {
      const digest = digestOf(name);
      for (const piece of pieces) digest.update(piece);
      return digest.base64();
    };
    const element = `Checksum${algorithm}`;
    const bodies = [part('a'), part('b', 3)];
    const id = await begin(algorithm, { ChecksumAlgorithm: algorithm, ChecksumType });
    const parts = [];
    for (const [index, body] of bodies.entries()) {
      const { ETag } = await upload(algorithm, id, index + 1, body, { [element]: value(body) });
      parts.push({ PartNumber: index + 1, ETag, [element]: value(body) });
    }
    const answer = await complete(algorithm, id, parts);
    const composed = `${value(...bodies.map((body) => Buffer.from(value(body), 'base64')))}-2`;
    expect(answer[element as 'ChecksumCRC32']).toBe(ChecksumType === 'COMPOSITE' ? composed : value(...bodies));
    expect((await read(algorithm)).ContentLength).toBe(least + 3);
  });

  test('must name the checksums of its parts when it was begun with one', async () => {
    const id = await begin('named', { ChecksumAlgorithm: 'CRC32' });
    const { ETag, ChecksumCRC32 } = await upload('named', id, 1, Buffer.from('text'), { ChecksumAlgorithm: 'CRC32' });
    await expect(complete('named', id, [{ PartNumber: 1, ETag }])).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: expect.stringContaining('must include the checksum for each part'),
    });
    const parts = [{ PartNumber: 1, ETag, ChecksumCRC32 }];
    expect((await complete('named', id, parts)).ChecksumCRC32).toMatch(/-1$/);
  });

  test('is refused when the whole has another checksum or size than promised', async () => {
    const id = await begin('promised', { ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' });
    const { ETag } = await upload('promised', id, 1, Buffer.from('text'), { ChecksumAlgorithm: 'CRC32' });
    const parts = [{ PartNumber: 1, ETag }];
    await expect(complete('promised', id, parts, { ChecksumCRC32: 'AAAAAA==' })).rejects.toMatchObject({ name: 'BadDigest' });
    const text = 'O4unxw==';
    await expect(complete('promised', id, parts, { MpuObjectSize: 5 })).rejects.toMatchObject({ name: 'InvalidRequest' });
    expect((await complete('promised', id, parts, { ChecksumCRC32: text, MpuObjectSize: 4 })).ChecksumCRC32).toBe(text);
  });

  test('can take its parts from an object', async () => {
    await served.client.send(new PutObjectCommand({ Bucket: plain, Key: 'source of parts', Body: 'abcdefghij' }));
    const id = await begin('copied parts');
    const source = { Bucket: plain, Key: 'copied parts', UploadId: id, CopySource: `${plain}/source%20of%20parts` };
    const copy = (CopySourceRange: string) => served.client.send(new UploadPartCopyCommand({ ...source, PartNumber: 1, CopySourceRange }));
    await expect(copy('bytes=5-10')).rejects.toMatchObject({ name: 'InvalidArgument' });
    const { CopyPartResult } = await copy('bytes=2-4');
    await complete('copied parts', id, [{ PartNumber: 1, ETag: CopyPartResult?.ETag }]);
    expect((await read('copied parts')).bytes.toString()).toBe('cde');
  });

  test('has the conditions of a write', async () => {
    await served.client.send(new PutObjectCommand({ Bucket: plain, Key: 'taken', Body: 'x' }));
    const id = await begin('taken');
    const { ETag } = await upload('taken', id, 1, part('a', 1));
    await expect(complete('taken', id, [{ PartNumber: 1, ETag }], { IfNoneMatch: '*' })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
  });
});
