import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isIgnoredName } from '../../../local/inbox/ignored-names.ts';
import { Inbox } from '../../../local/inbox/inbox.ts';
import type { Uploader } from '../../../local/uploader.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A bucket in memory. */
class Objects implements Pick<Uploader, 'upload' | 'remove'> {
  readonly texts = new Map<string, string>();
  readonly uploads: string[] = [];
  failing = 0;
  running = 0;
  most = 0;

  async upload(key: string, path: string): Promise<void> {
    this.running += 1;
    this.most = Math.max(this.most, this.running);
    try {
      if (this.failing-- > 0) throw new Error('no luck');
      this.texts.set(key, await readFile(path, 'utf8'));
      this.uploads.push(key);
    } finally {
      this.running -= 1;
    }
  }

  async remove(key: string): Promise<void> {
    this.texts.delete(key);
  }
}

function setUp(root = temporaryFolder(), objects = new Objects()) {
  const folder = join(root, 'inbox');
  mkdirSync(folder, { recursive: true });
  const complaints: string[] = [];
  const start = () => {
    const inbox = new Inbox({
      folder,
      memoryFile: join(root, 'memory.jsonl'),
      uploader: objects,
      say: () => undefined,
      complain: (message) => void complaints.push(message),
      lookEvery: 1000,
    });
    let stopped: Promise<void> | undefined;
    const stop = () => {
      stopped ??= inbox.stop();
      return stopped;
    };
    onTestFinished(stop);
    return stop;
  };
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  return { root, folder, objects, complaints, start, write };
}
const patience = { timeout: 8000, interval: 20 };
const holds = (objects: Objects, expected: Record<string, string>) =>
  vi.waitFor(() => expect(Object.fromEntries(objects.texts)).toEqual(expected), patience);

describe('the inbox', { timeout: 20_000 }, () => {
  test('uploads what is put in, under its path, whatever it is called', async () => {
    const { objects, start, write } = setUp();
    write('before.txt', '0');
    start();
    const names = ['a b+c/é.txt', '100%.txt', 'deep/er/😀.md', 'empty.txt', '#5 & more?.txt'];
    for (const name of names) write(name, name);
    await holds(objects, { 'before.txt': '0', ...Object.fromEntries(names.map((name) => [name, name])) });
  });

  test('uploads again what has changed, and removes what is gone', async () => {
    const { folder, objects, start, write } = setUp();
    start();
    write('a.txt', 'one');
    write('b/c.txt', 'two');
    await holds(objects, { 'a.txt': 'one', 'b/c.txt': 'two' });
    write('a.txt', 'another');
    rmSync(join(folder, 'b'), { recursive: true });
    await holds(objects, { 'a.txt': 'another' });
  });

  test('notices what happened while it was stopped', async () => {
    const { folder, objects, start, write } = setUp();
    const stop = start();
    for (const name of ['kept.txt', 'changed.txt', 'removed.txt']) write(name, 'before');
    await vi.waitFor(() => expect(objects.texts.size).toBe(3), patience);
    await stop();
    write('changed.txt', 'after');
    write('new.txt', 'new');
    rmSync(join(folder, 'removed.txt'));
    start();
    await holds(objects, { 'kept.txt': 'before', 'changed.txt': 'after', 'new.txt': 'new' });
    expect(objects.uploads.filter((key) => key === 'kept.txt')).toHaveLength(1);
  });

  test('waits until a file is written', async () => {
    const { folder, objects, start } = setUp();
    start();
    const file = join(folder, 'growing.txt');
    for (let line = 0; line < 10; line++) {
      appendFileSync(file, `${line}`);
      await new Promise((done) => setTimeout(done, 60));
    }
    await holds(objects, { 'growing.txt': '0123456789' });
    expect(objects.uploads).toEqual(['growing.txt']);
  });

  test('sees a file replaced the way editors do it as a change', async () => {
    const { folder, objects, start, write } = setUp();
    const removed = vi.spyOn(objects, 'remove');
    start();
    write('a.txt', 'one');
    await holds(objects, { 'a.txt': 'one' });
    renameSync(join(folder, 'a.txt'), join(folder, 'a.txt~'));
    await new Promise((done) => setTimeout(done, 100));
    write('a.txt', 'three');
    await holds(objects, { 'a.txt': 'three' });
    expect(removed).not.toHaveBeenCalled();
  });

  test('takes an old file that is moved in', async () => {
    const { root, folder, objects, start } = setUp();
    start();
    writeFileSync(join(root, 'old.txt'), 'old');
    utimesSync(join(root, 'old.txt'), new Date('2001-01-01'), new Date('2001-01-01'));
    renameSync(join(root, 'old.txt'), join(folder, 'old.txt'));
    await holds(objects, { 'old.txt': 'old' });
  });

  test('does not follow links to folders, and takes files that are linked', async () => {
    const { root, folder, objects, start } = setUp();
    writeFileSync(join(root, 'elsewhere.txt'), 'linked');
    symlinkSync(join(root, 'elsewhere.txt'), join(folder, 'link.txt'));
    symlinkSync(folder, join(folder, 'round'));
    symlinkSync(join(root, 'nothing'), join(folder, 'broken.txt'));
    start();
    await holds(objects, { 'link.txt': 'linked' });
  });

  test('tries again what failed', async () => {
    const { objects, complaints, start, write } = setUp();
    objects.failing = 1;
    start();
    write('a.txt', 'one');
    await holds(objects, { 'a.txt': 'one' });
    expect(complaints).toEqual(['inbox: a.txt: no luck']);
  });

  test('takes a thousand files, a few at once', async () => {
    const { objects, start, write } = setUp();
    for (let index = 0; index < 1000; index++) write(`${index % 10}/${index}.txt`, String(index));
    start();
    await vi.waitFor(() => expect(objects.texts.size).toBe(1000), patience);
    expect(objects.most).toBeLessThanOrEqual(8);
    expect(objects.uploads).toHaveLength(1000);
  });

  test('never removes what it does not know: another folder, or none', async () => {
    const first = setUp();
    const stop = first.start();
    first.write('a.txt', 'one');
    await holds(first.objects, { 'a.txt': 'one' });
    await stop();
    renameSync(first.folder, join(first.root, 'moved'));
    mkdirSync(join(first.root, 'other'));
    const inbox = new Inbox({
      folder: join(first.root, 'other'),
      memoryFile: join(first.root, 'memory.jsonl'),
      uploader: first.objects,
      say: () => undefined,
      complain: () => undefined,
    });
    writeFileSync(join(first.root, 'other', 'b.txt'), 'two');
    await holds(first.objects, { 'a.txt': 'one', 'b.txt': 'two' });
    rmSync(join(first.root, 'other'), { recursive: true });
    await new Promise((done) => setTimeout(done, 600));
    await inbox.stop();
    expect(Object.fromEntries(first.objects.texts)).toEqual({ 'a.txt': 'one', 'b.txt': 'two' });
  });
});

test.each([
  ['.hidden', true],
  ['article.txt~', true],
  ['#article.txt#', true],
  ['~$report.docx', true],
  ['.article.txt.swp', true],
  ['article.txt.part', true],
  ['download.crdownload', true],
  ['x.TMP', true],
  ['4913', true],
  ['Thumbs.db', true],
  ['4913.txt', false],
  ['article.txt', false],
  ['a~b.txt', false],
  ['#5.txt', false],
  ['partner.txt', false],
])('%s is ignored: %s', (name, ignored) => {
  expect(isIgnoredName(name)).toBe(ignored);
});
