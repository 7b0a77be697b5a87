import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Lock } from '../../local/lock.ts';
import { processStart } from '../../local/process-start.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A living process other than ours. */
function other(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void child.kill());
  return child.pid ?? 0;
}

const lockFile = () => join(temporaryFolder(), 'data', 'lock.json');
const heldBy = async (pid: number, started: string | null) => {
  const file = lockFile();
  (await Lock.take(file)).release();
  writeFileSync(file, JSON.stringify({ pid, started, url: 'http://127.0.0.1:3000' }));
  return file;
};

describe('a lock', () => {
  test('is there while it is held, and says where the stack is', async () => {
    const file = lockFile();
    const lock = await Lock.take(file);
    await lock.tell('http://127.0.0.1:3000');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:3000' });
    lock.release();
    expect(existsSync(file)).toBe(false);
  });

  test('of a living process is respected', async () => {
    const pid = other();
    const file = await heldBy(pid, await processStart(pid));
    await expect(Lock.take(file)).rejects.toThrow(`process ${pid}, http://127.0.0.1:3000`);
  });

  test('of a dead process is taken over', async () => {
    const file = await heldBy(2 ** 22 + 1, null);
    (await Lock.take(file)).release();
    expect(existsSync(file)).toBe(false);
  });

  test('of a process whose number went to another one is taken over', async () => {
    const file = await heldBy(other(), 'another time');
    (await Lock.take(file)).release();
    expect(existsSync(file)).toBe(false);
  });

  test('that was cut short is taken over', async () => {
    const file = await heldBy(1, null);
    writeFileSync(file, '{"pid":');
    (await Lock.take(file)).release();
    expect(existsSync(file)).toBe(false);
  });

  test('that is somebody else’s by now is left alone', async () => {
    const file = lockFile();
    const lock = await Lock.take(file);
    writeFileSync(file, JSON.stringify({ pid: 1 }));
    lock.release();
    expect(existsSync(file)).toBe(true);
  });
});
