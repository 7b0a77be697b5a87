import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every tenth of a second, for 30 seconds at most, until what was just started takes the request. */
export async function whenItAnswers<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 300; ; tries--) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 0) throw error;
      await sleep(100);
    }
  }
}
