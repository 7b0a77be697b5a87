/** S3 takes 15 minutes; the SDK corrects from 5. */
const tolerance = 5 * 60_000;

export interface ServerClock {
  now(): Date;
  /** From an answer's Date. Returns whether that changed the time, so that asking again can help. */
  correct(date: string | undefined): boolean;
}

/** Our time, until a server's answer shows that it is far from its own, which signatures are compared to. */
export function serverClock(ours: () => number = Date.now): ServerClock {
  let offset = 0;
  return {
    now: () => new Date(ours() + offset),
    correct(date) {
      const ahead = Date.parse(date ?? '') - ours();
      if (!(Math.abs(ahead - offset) > tolerance)) return false;
      offset = ahead;
      return true;
    },
  };
}
