import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Megabytes of memory that a process occupies; null when it is gone or this system does not say. */
export async function residentMemory(pid: number): Promise<number | null> {
  try {
    const kilobytes =
      process.platform === 'linux' ? await fromProc(pid) : Number((await run('ps', ['-o', 'rss=', '-p', String(pid)])).stdout);
    return Number.isFinite(kilobytes) ? kilobytes / 1024 : null;
  } catch {
    return null; // it ended a moment ago
  }
}

const fromProc = async (pid: number): Promise<number> =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN);
