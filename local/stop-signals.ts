export interface StopHandlers {
  /** Asked to stop: end in good order. */
  readonly stop: () => Promise<void>;
  /** Asked again: end at once. */
  readonly abort: () => void;
}

/** npm hands on a Ctrl-C that the terminal has already sent to us: that is one wish, not two. */
const sameWish = 500;

/** Ctrl-C, a closed terminal and `kill` all mean: stop. */
export function onStopSignals({ stop, abort }: StopHandlers): void {
  let askedAt: number | null = null;
  const handle = () => {
    if (askedAt === null) {
      askedAt = Date.now();
      void stop();
    } else if (Date.now() - askedAt > sameWish) abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, handle);
}
