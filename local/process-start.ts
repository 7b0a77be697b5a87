import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** When a process was started, in whatever form this system says it; null when it does not. */
export async function processStart(pid: number): Promise<string | null> {
  try {
    if (process.platform === 'linux') return ticksSinceBoot(await readFile(`/proc/${pid}/stat`, 'utf8'));
    return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim();
  } catch {
    return null;
  }
}

/** Field 22; the second one, the program's name, may hold spaces and brackets. */
const ticksSinceBoot = (stat: string): string | null =>
  stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .at(19) ?? null;
