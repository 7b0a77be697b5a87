import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Megabytes of memory that a process and those it started occupy; null when it is gone or this system does not say. */
export async function residentMemory(pid: number): Promise<number | null> {
  try {
    const kilobytes = process.platform === 'linux' ? await fromProc(pid) : await fromPs(pid);
    return Number.isFinite(kilobytes) ? kilobytes / 1024 : null;
  } catch {
    return null; // it ended a moment ago
  }
}

/** Pages that several of them share count once, as they do on Lambda. */
async function fromProc(pid: number): Promise<number> {
  const own = Number(/^Pss:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? Number.NaN);
  const others = await Promise.all((await childrenOf(pid)).map(async (child) => (await fromProc(child).catch(() => 0)) || 0));
  return others.reduce((sum, kilobytes) => sum + kilobytes, own);
}

/** Of all its threads: the kernel keeps them by the thread that started them. */
async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`);
  const lists = await Promise.all(threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')));
  return lists.join(' ').split(' ').filter(Boolean).map(Number);
}

/** Sandboxes lead process groups of their own. */
async function fromPs(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-A', '-o', 'pgid=,pid=,rss=']);
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return rows.filter(([group, own]) => group === pid || own === pid).reduce((sum, [, , kilobytes = 0]) => sum + kilobytes, 0);
}
