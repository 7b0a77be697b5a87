import { readFileSync } from 'node:fs';

/**
 * A field of a process's status on Linux that is a number of kilobytes (`VmRSS`, `RssAnon`: proc_pid_status(5)); NaN where it
 * has none. Throws where the process is gone, and on other systems.
 */
export const statusKilobytes = (pid: number, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN);

/** Megabytes of memory that a process occupies; null when it is gone, or where the system does not say (other than Linux). */
export function residentMegabytes(pid: number): number | null {
  try {
    const kilobytes = statusKilobytes(pid, 'VmRSS');
    return Number.isNaN(kilobytes) ? null : kilobytes / 1024;
  } catch {
    return null;
  }
}
