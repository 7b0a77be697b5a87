import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { statusKilobytes } from '../../lib/confined/resident-memory.ts';

const run = promisify(execFile);

/** Megabytes of memory that a process and those it started occupy; null when it is gone or this system does not say. */
export async function residentMemory(pid: number): Promise<number | null> {
  try {
    const kilobytes = process.platform === 'linux' ? fromProc(pid) : await fromPs(pid);
    return Number.isFinite(kilobytes) ? kilobytes / 1024 : null;
  } catch {
    return null; // it ended a moment ago
  }
}

/**
 * Of those it started only what is theirs alone: file pages (the same Node) are shared, which count once on Lambda. The kernel
 * could tell exactly (smaps_rollup), but walks all pages for it: a millisecond or more, at every invocation. These files take a
 * fiftieth of one, less than handing their reading to another thread.
 */
function fromProc(pid: number, field = 'VmRSS'): number {
  return childrenOf(pid).reduce((sum, child) => sum + ofChild(child), statusKilobytes(pid, field));
}

function ofChild(pid: number): number {
  try {
    return fromProc(pid, 'RssAnon');
  } catch {
    return 0; // it ended a moment ago
  }
}

/** Of its main thread, in which Node starts processes. */
const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** Sandboxes lead process groups of their own. */
async function fromPs(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-A', '-o', 'pgid=,pid=,rss=']);
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return rows.filter(([group, own]) => group === pid || own === pid).reduce((sum, [, , kilobytes = 0]) => sum + kilobytes, 0);
}
