import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processStart } from './process-start.ts';
import { StartError } from './start-error.ts';

interface Holder {
  readonly pid: number;
  /** Tells the process from another one that got its number later. */
  readonly started: string | null;
  readonly url: string | null;
}

/** Longer than two starts need to notice that both took over the lock of a dead one. */
const settling = 50;

/** A data directory belongs to one process at a time. */
export class Lock {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /** Throws when a living process holds it. The lock of a dead one is taken over. */
  static async take(file: string): Promise<Lock> {
    mkdirSync(dirname(file), { recursive: true });
    const holder = readHolder(file);
    if (holder && (await isAlive(holder))) throw inUse(holder, dirname(file));
    if (holder) rmSync(file, { force: true });
    const lock = new Lock(file);
    await lock.#write(null, 'wx');
    if (holder) await wait(settling);
    const winner = readHolder(file);
    if (winner && winner.pid !== process.pid) throw inUse(winner, dirname(file));
    return lock;
  }

  /** Says where the stack can be reached. */
  tell(url: string): Promise<void> {
    return this.#write(url, 'w');
  }

  release(): void {
    if (readHolder(this.#file)?.pid === process.pid) rmSync(this.#file, { force: true });
  }

  async #write(url: string | null, flag: 'wx' | 'w'): Promise<void> {
    const holder: Holder = { pid: process.pid, started: await processStart(process.pid), url };
    try {
      writeFileSync(this.#file, `${JSON.stringify(holder)}\n`, { flag });
    } catch (error) {
      const winner = readHolder(this.#file);
      throw (error as NodeJS.ErrnoException).code === 'EEXIST' && winner ? inUse(winner, dirname(this.#file)) : error;
    }
  }
}

function readHolder(file: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return { pid: Number(holder.pid), started: holder.started ?? null, url: holder.url ?? null };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : { pid: Number.NaN, started: null, url: null };
  }
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  if (!Number.isInteger(pid) || pid === process.pid) return false; // cut short by a crash; or our own number, given anew
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's
  }
  const now = await processStart(pid);
  return started === null || now === null || started === now;
}

const inUse = ({ pid, url }: Holder, folder: string): StartError =>
  new StartError(
    `Keyclaims runs already on ${folder}: process ${pid}${url ? `, ${url}` : ''}. Stop it first, or choose another --data-dir.`,
  );
