import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plain, serveBuckets, versioned } from './served-buckets.ts';

let served: Awaited<ReturnType<typeof serveBuckets>>;
beforeAll(async () => {
  served = await serveBuckets();
});
afterAll(() => served.close());
beforeEach(() => {
  served.changes.length = 0;
});

const put = (Key: string, Body: string, more: Partial<ConstructorParameters<typeof PutObjectCommand>[0]> = {}) =>
  served.client.send(new PutObjectCommand({ Bucket: plain, Key, Body, ...more }));
const get = async (Key: string, more: Partial<ConstructorParameters<typeof GetObjectCommand>[0]> = {}) => {
  const answer = await served.client.send(new GetObjectCommand({ Bucket: plain, Key, ...more }));
  return { ...answer, text: await answer.Body?.transformToString() };
};
const list = (more: Partial<ConstructorParameters<typeof ListObjectsV2Command>[0]> = {}) =>
  served.client.send(new ListObjectsV2Command({ Bucket: plain, ...more }));
const md5 = (text: string) => createHash('md5').update(text).digest('hex');

describe('an object', () => {
  test('comes back as it was put, with its headers', async () => {
    const headers = {
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'no-cache',
      ContentLanguage: 'en',
      ContentDisposition: 'inline',
    };
    await put('kept', 'text', { ...headers, ContentEncoding: 'identity', Metadata: { author: 'ann', 'with-dash': 'x  y' } });
    const got = await get('kept');
    expect(got).toMatchObject({ ...headers, ContentEncoding: 'identity', text: 'text', ETag: `"${md5('text')}"`, ContentLength: 4 });
    expect(got.Metadata).toEqual({ author: 'ann', 'with-dash': 'x  y' });
    expect(await served.client.send(new HeadObjectCommand({ Bucket: plain, Key: 'kept' }))).toMatchObject({ ...headers, ContentLength: 4 });
  });

  test('may be empty', async () => {
    await put('empty', '');
    expect(await get('empty')).toMatchObject({ text: '', ContentLength: 0, ContentType: 'application/octet-stream' });
  });

  test('that is not there is 404', async () => {
    await expect(get('missing')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(served.client.send(new HeadObjectCommand({ Bucket: plain, Key: 'missing' }))).rejects.toMatchObject({ name: 'NotFound' });
    await expect(get('x', { Bucket: 'missing' })).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  test('has a checksum that the SDK checks', async () => {
    await put('checked', 'text');
    expect((await get('checked', { ChecksumMode: 'ENABLED' })).ChecksumCRC32).toBe('O4unxw==');
  });

  test('can be read with other headers', async () => {
    await put('overridden', 'text');
    const asked = { ResponseContentType: 'text/html', ResponseContentDisposition: 'attachment' };
    expect(await get('overridden', asked)).toMatchObject({ ContentType: 'text/html', ContentDisposition: 'attachment' });
  });

  test('can be deleted, and deleted again', async () => {
    await put('deleted', 'text');
    for (const _ of [1, 2]) await served.client.send(new DeleteObjectCommand({ Bucket: plain, Key: 'deleted' }));
    await expect(get('deleted')).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect(served.changes.map(({ event }) => event)).toEqual(['ObjectCreated:Put', 'ObjectRemoved:Delete']);
  });

  test('has metadata of at most 2 KB', async () => {
    await expect(put('large', '', { Metadata: { a: 'x'.repeat(2048) } })).rejects.toMatchObject({ name: 'MetadataTooLarge' });
  });
});

describe('a key', () => {
  const odd = [
    'a b+c/é.txt',
    '100%.txt',
    '100%25.txt',
    'a//b',
    '/leading',
    'trailing/',
    '.',
    '..',
    '../x',
    'a/../b',
    './c',
    'Case',
    'case',
    '😀/～',
    'x'.repeat(1024),
    'q?a=b&c#d',
    "!*'()~:@$,;=",
    '<&>"',
    'C:\\x',
    'con',
    'tab\there',
    'e\u0301',
    '\u00e9',
  ];

  test.each(odd)('may be %j', async (key) => {
    await put(key, `text of ${key}`);
    expect((await get(key)).text).toBe(`text of ${key}`);
    expect((await list({ Prefix: key, EncodingType: 'url' })).Contents).not.toHaveLength(0);
  });

  test('is itself in the listing', async () => {
    const keys = (await list()).Contents?.map(({ Key }) => Key) ?? [];
    expect(odd.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('may be any text', async () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => Buffer.byteLength(text) <= 1024);
    await fc.assert(
      fc.asyncProperty(key, async (text) => {
        await put(text, 'any');
        expect((await get(text)).text).toBe('any');
        await served.client.send(new DeleteObjectCommand({ Bucket: plain, Key: text }));
      }),
      { numRuns: 40 },
    );
  });

  test('has 1024 bytes at most', async () => {
    await expect(put('é'.repeat(513), '')).rejects.toMatchObject({ name: 'KeyTooLongError' });
  });

  test('never becomes a path', async () => {
    await put('../../escape', 'text');
    expect(readdirSync(served.folder).sort()).toEqual([plain, versioned]);
  });
});

describe('a range', () => {
  test.each([
    ['bytes=2-4', 206, 'cde', 'bytes 2-4/10'],
    ['bytes=7-', 206, 'hij', 'bytes 7-9/10'],
    ['bytes=-2', 206, 'ij', 'bytes 8-9/10'],
    ['bytes=5-100', 206, 'fghij', 'bytes 5-9/10'],
    ['bytes=-100', 206, 'abcdefghij', 'bytes 0-9/10'],
    ['lines=1-2', 200, 'abcdefghij', undefined],
    ['bytes=4-2', 200, 'abcdefghij', undefined],
  ])('%s → %i %s', async (Range, status, text, ContentRange) => {
    await put('ranged', 'abcdefghij');
    const got = await get('ranged', { Range });
    expect(got).toMatchObject({ text, $metadata: { httpStatusCode: status } });
    expect(got.ContentRange).toBe(ContentRange);
  });

  test.each(['bytes=10-', 'bytes=-0'])('%s is beyond the end', async (Range) => {
    await put('ranged', 'abcdefghij');
    await expect(get('ranged', { Range })).rejects.toMatchObject({ name: 'InvalidRange' });
  });

  test('several at once are not done', async () => {
    await put('ranged', 'abcdefghij');
    await expect(get('ranged', { Range: 'bytes=0-1,4-5' })).rejects.toMatchObject({ name: 'NotImplemented' });
  });
});

describe('a condition', () => {
  const etag = `"${md5('text')}"`;
  const earlier = new Date('2020-01-01');
  const later = new Date(Date.now() + 86_400_000);

  test.each([
    [{ IfMatch: etag }, 200],
    [{ IfMatch: '*' }, 200],
    [{ IfMatch: '"other"' }, 412],
    [{ IfNoneMatch: '"other"' }, 200],
    [{ IfNoneMatch: etag }, 304],
    [{ IfModifiedSince: earlier }, 200],
    [{ IfModifiedSince: later }, 304],
    [{ IfUnmodifiedSince: later }, 200],
    [{ IfUnmodifiedSince: earlier }, 412],
    [{ IfMatch: etag, IfUnmodifiedSince: earlier }, 200],
    [{ IfNoneMatch: '"other"', IfModifiedSince: later }, 200],
  ])('on reading: %j → %i', async (condition, expected) => {
    await put('conditional', 'text');
    for (const Command of [GetObjectCommand, HeadObjectCommand]) {
      const command = new Command({ Bucket: plain, Key: 'conditional', ...condition }) as GetObjectCommand;
      const status = await served.client.send(command).then(
        ({ $metadata }) => $metadata.httpStatusCode,
        (error) => error.$metadata.httpStatusCode,
      );
      expect(status).toBe(expected);
    }
  });

  test('on writing: only when there is nothing yet', async () => {
    await put('new', 'first', { IfNoneMatch: '*' });
    await expect(put('new', 'second', { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    expect((await get('new')).text).toBe('first');
  });

  test('on writing: only over what was read', async () => {
    await put('same', 'text');
    await put('same', 'next', { IfMatch: etag });
    await expect(put('same', 'late', { IfMatch: etag })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(put('nothing there', 'x', { IfMatch: etag })).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  test('of many writers with `If-None-Match: *` one wins', async () => {
    const writers = Array.from({ length: 20 }, (_, index) => put('raced', `writer ${index}`, { IfNoneMatch: '*' }));
    const won = (await Promise.allSettled(writers)).filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    expect(served.changes).toHaveLength(1);
  });
});

describe('a copy', () => {
  test('keeps what the source has', async () => {
    await put('from a+b é', 'text', { ContentType: 'text/plain', Metadata: { author: 'ann' } });
    await served.client.send(
      new CopyObjectCommand({ Bucket: plain, Key: 'to', CopySource: `${plain}/${encodeURIComponent('from a+b é')}` }),
    );
    expect(await get('to')).toMatchObject({ text: 'text', ContentType: 'text/plain', Metadata: { author: 'ann' } });
    expect(served.changes.map(({ event }) => event)).toEqual(['ObjectCreated:Put', 'ObjectCreated:Copy']);
  });

  test('may replace it', async () => {
    await put('source', 'text', { Metadata: { author: 'ann' } });
    const replaced = { MetadataDirective: 'REPLACE', ContentType: 'text/html', Metadata: { author: 'bob' } } as const;
    await served.client.send(new CopyObjectCommand({ Bucket: plain, Key: 'source', CopySource: `/${plain}/source`, ...replaced }));
    expect(await get('source')).toMatchObject({ text: 'text', ContentType: 'text/html', Metadata: { author: 'bob' } });
  });

  test('of an object to itself must change something', async () => {
    await put('itself', 'text');
    const copy = new CopyObjectCommand({ Bucket: plain, Key: 'itself', CopySource: `${plain}/itself` });
    await expect(served.client.send(copy)).rejects.toMatchObject({ name: 'InvalidRequest' });
  });

  test('has conditions on its source', async () => {
    await put('source', 'text');
    const copy = (CopySourceIfMatch: string) =>
      served.client.send(
        new CopyObjectCommand({ Bucket: plain, Key: 'conditional copy', CopySource: `${plain}/source`, CopySourceIfMatch }),
      );
    await expect(copy('"other"')).rejects.toMatchObject({ name: 'PreconditionFailed' });
    expect((await copy(`"${md5('text')}"`)).CopyObjectResult?.ETag).toBe(`"${md5('text')}"`);
  });

  test('needs its source', async () => {
    const copy = (CopySource: string) => served.client.send(new CopyObjectCommand({ Bucket: plain, Key: 'x', CopySource }));
    await expect(copy(`${plain}/nothing`)).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(copy('nowhere/x')).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await expect(copy('nonsense')).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

test('many objects are deleted at once', async () => {
  const keys = ['many/a', 'many/ b &<é> ', 'many/007'];
  for (const key of keys) await put(key, 'x');
  const Objects = [...keys, 'many/never there'].map((Key) => ({ Key }));
  const answer = await served.client.send(new DeleteObjectsCommand({ Bucket: plain, Delete: { Objects } }));
  expect(answer.Deleted?.map(({ Key }) => Key)).toEqual(Objects.map(({ Key }) => Key));
  expect((await list({ Prefix: 'many/' })).KeyCount).toBe(0);
  const quiet = await served.client.send(new DeleteObjectsCommand({ Bucket: plain, Delete: { Objects, Quiet: true } }));
  expect(quiet.Deleted).toBeUndefined();
});

describe('a listing', () => {
  test('comes in pages, by prefix and delimiter', async () => {
    for (const key of ['l/a', 'l/b/1', 'l/b/2', 'l/c d', 'l/e']) await put(key, 'x');
    const first = await list({ Prefix: 'l/', Delimiter: '/', MaxKeys: 2 });
    expect(first).toMatchObject({
      IsTruncated: true,
      KeyCount: 2,
      Contents: [{ Key: 'l/a', Size: 1 }],
      CommonPrefixes: [{ Prefix: 'l/b/' }],
    });
    const next = await list({ Prefix: 'l/', Delimiter: '/', ContinuationToken: first.NextContinuationToken });
    expect(next).toMatchObject({ IsTruncated: false, Contents: [{ Key: 'l/c d' }, { Key: 'l/e' }] });
    expect((await list({ Prefix: 'l/', StartAfter: 'l/b/2' })).Contents?.map(({ Key }) => Key)).toEqual(['l/c d', 'l/e']);
  });

  test('may be encoded', async () => {
    await put('enc/a b+é\u0001', 'x');
    expect((await list({ Prefix: 'enc/', EncodingType: 'url' })).Contents?.[0]?.Key).toBe('enc/a+b%2B%C3%A9%01');
  });

  test('takes numbers only for max-keys', async () => {
    await expect(list({ MaxKeys: -1 })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

test('buckets can be looked at', async () => {
  expect((await served.client.send(new ListBucketsCommand())).Buckets?.map(({ Name }) => Name)).toEqual([plain, versioned]);
  expect((await served.client.send(new HeadBucketCommand({ Bucket: plain }))).BucketRegion).toBe('us-east-1');
  expect((await served.client.send(new GetBucketLocationCommand({ Bucket: plain }))).LocationConstraint).toBeUndefined();
  await expect(served.client.send(new HeadBucketCommand({ Bucket: 'missing' }))).rejects.toMatchObject({ name: 'NotFound' });
});

test('no object has tags', async () => {
  await put('untagged', 'x');
  expect((await served.client.send(new GetObjectTaggingCommand({ Bucket: plain, Key: 'untagged' }))).TagSet).toEqual([]);
});

describe('in a versioned bucket', () => {
  const Bucket = versioned;
  const version = async (Key: string, Body: string) =>
    (await served.client.send(new PutObjectCommand({ Bucket, Key, Body }))).VersionId ?? '';

  test('each upload has an id by which it can be read', async () => {
    const [first, second] = [await version('v', 'one'), await version('v', 'two')];
    expect(first).not.toBe(second);
    expect(await get('v', { Bucket })).toMatchObject({ text: 'two', VersionId: second });
    expect(await get('v', { Bucket, VersionId: first })).toMatchObject({ text: 'one', VersionId: first });
    await expect(get('v', { Bucket, VersionId: 'never' })).rejects.toMatchObject({ name: 'NoSuchVersion' });
  });

  test('a delete hides the object behind a marker, and deleting the marker brings it back', async () => {
    const first = await version('hidden', 'text');
    const deleted = await served.client.send(new DeleteObjectCommand({ Bucket, Key: 'hidden' }));
    expect(deleted.DeleteMarker).toBe(true);
    await expect(get('hidden', { Bucket })).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect((await list({ Bucket, Prefix: 'hidden' })).KeyCount).toBe(0);
    expect((await get('hidden', { Bucket, VersionId: first })).text).toBe('text');
    await served.client.send(new DeleteObjectCommand({ Bucket, Key: 'hidden', VersionId: deleted.VersionId }));
    expect((await get('hidden', { Bucket })).text).toBe('text');
    expect(served.changes.map(({ event }) => event)).toEqual([
      'ObjectCreated:Put',
      'ObjectRemoved:DeleteMarkerCreated',
      'ObjectRemoved:Delete',
    ]);
  });

  test('an object in an unversioned bucket has no id', async () => {
    expect((await put('plain', 'x')).VersionId).toBeUndefined();
  });
});

test.each([0, 1, 65_536, 65_537, 300_000])('an object of %i bytes is read as it was written, whole and in part', async (size) => {
  const bytes = randomBytes(size);
  const Key = `size-${size}`;
  await served.client.send(new PutObjectCommand({ Bucket: plain, Key, Body: bytes }));
  const read = async (more: object = {}) => {
    const { Body } = await served.client.send(new GetObjectCommand({ Bucket: plain, Key, ...more }));
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  };
  expect((await read()).equals(bytes)).toBe(true);
  if (size > 1) expect((await read({ Range: 'bytes=1-1000' })).equals(bytes.subarray(1, 1001))).toBe(true);
});
