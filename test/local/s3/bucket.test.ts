import { appendFileSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Bucket } from '../../../local/s3/bucket.ts';
import type { ObjectChange } from '../../../local/s3/object-change.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const anything = () => undefined;

function openBucket(folder: string, announce: (change: ObjectChange) => void = anything, versioned = false): Bucket {
  const bucket = new Bucket({ name: 'bucket', folder, versioned, announce });
  onTestFinished(() => bucket.close());
  return bucket;
}

async function put(bucket: Bucket, key: string, text: string): Promise<void> {
  const file = bucket.files.create();
  for (const letter of text) await file.write(Buffer.from(letter)); // slowly, so that others come in between
  await file.close();
  const checksum = { algorithm: 'crc32', type: 'FULL_OBJECT', value: '' } as const;
  bucket.put({ key, size: text.length, etag: '', checksum, headers: {}, data: file.name }, 'ObjectCreated:Put', anything);
}

async function read(bucket: Bucket, key: string): Promise<string> {
  const { object, file } = await bucket.open(key, null);
  const text = await file.readFile('utf8');
  await file.close();
  expect(text).toHaveLength(object.size);
  return text;
}

const dataFiles = (folder: string) =>
  readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe('a bucket', () => {
  test('outlives its process', async () => {
    const folder = temporaryFolder();
    const before = openBucket(folder);
    await put(before, 'a', 'one');
    await put(before, 'a', 'two');
    await put(before, 'b', 'gone');
    before.remove('b', null, anything);
    const after = openBucket(folder); // the one before was never closed, as after kill -9
    expect(await read(after, 'a')).toBe('two');
    expect(after.current('b')).toBeUndefined();
    expect(dataFiles(folder)).toHaveLength(1);
  });

  test('forgets what a crash cut short', async () => {
    const folder = temporaryFolder();
    await put(openBucket(folder), 'a', 'one');
    await put(openBucket(folder), 'b', 'two');
    const journal = join(folder, 'objects.jsonl');
    truncateSync(journal, readFileSync(journal).length - 10);
    const after = openBucket(folder);
    expect(await read(after, 'a')).toBe('one');
    expect(after.current('b')).toBeUndefined();
    await put(after, 'c', 'three');
    expect(await read(openBucket(folder), 'c')).toBe('three');
    expect(dataFiles(folder)).toHaveLength(2);
  });

  test('removes bytes that never became an object', async () => {
    const folder = temporaryFolder();
    const file = await openBucket(folder).files.create();
    await file.write(Buffer.from('half'));
    await file.close();
    openBucket(folder);
    expect(dataFiles(folder)).toHaveLength(0);
  });

  test('never shows half an object, whoever writes meanwhile', async () => {
    const bucket = openBucket(temporaryFolder());
    await put(bucket, 'key', 'x'.repeat(10));
    let writing = true;
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let round = 1; round <= 10; round++) await put(bucket, 'key', String(writer).repeat(writer * 5 + round));
    });
    const readers = Array.from({ length: 8 }, async () => {
      while (writing) expect(new Set(await read(bucket, 'key')).size).toBe(1);
    });
    await Promise.all(writers);
    writing = false;
    await Promise.all(readers);
  });

  test('tells of a change before it is made', async () => {
    const seen: (number | undefined)[] = [];
    const bucket: Bucket = openBucket(temporaryFolder(), ({ key }) => void seen.push(bucket.current(key)?.size));
    await put(bucket, 'key', 'one');
    await put(bucket, 'key', 'three');
    bucket.remove('key', null, anything);
    bucket.remove('key', null, anything); // nothing was there
    expect(seen).toEqual([undefined, 3, 5]);
  });

  test('rewrites its journal when most of it is history', async () => {
    const folder = temporaryFolder();
    const bucket = openBucket(folder, anything, true);
    await put(bucket, 'key', 'x');
    const markers = Array.from({ length: 1000 }, () => bucket.remove('key', null, anything).versionId);
    for (const marker of markers) bucket.remove('key', marker, anything);
    expect(readFileSync(join(folder, 'objects.jsonl'), 'utf8').split('\n').length).toBeLessThan(1500);
    expect(await read(openBucket(folder, anything, true), 'key')).toBe('x');
  });
});

test('a data directory that was damaged says so', () => {
  const folder = temporaryFolder();
  openBucket(folder);
  appendFileSync(join(folder, 'objects.jsonl'), 'no json\n');
  expect(() => openBucket(folder)).toThrow('objects.jsonl');
});
