import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface Started<Facts> {
  readonly facts: Facts;
  stop(): Promise<void>;
}

/** A program that sends one message when it is ready and ends when we let go of it. */
export async function startProcess<Facts>(program: URL, args: readonly string[] = []): Promise<Started<Facts>> {
  const child = fork(program, args);
  const ended = once(child, 'exit');
  const message = once(child, 'message');
  const facts = await Promise.race([
    message.then(([first]) => first as Facts),
    ended.then(([code]) => {
      throw new Error(`${program.pathname} ended with ${code} before it was ready`);
    }),
  ]);
  return {
    facts,
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
