import type { StoredArticle } from '../ports.ts';
import type { ProcessMessage } from './process-message.ts';

/** What it takes to talk to whoever forked the process. */
type Channel = Pick<NodeJS.Process, 'on' | 'send' | 'exit'>;

/** The process's side: an article in, the answer or what was thrown out. */
export function answerArticles<Answer>(channel: Channel, handle: (article: StoredArticle) => Promise<Answer>): void {
  const say = (message: ProcessMessage<Answer>, said = () => {}) => channel.send?.(message, said);
  channel.on('message', async (article: StoredArticle) => {
    try {
      say({ kind: 'answer', answer: await handle(article) });
    } catch (error) {
      say({ kind: 'failed', error: asError(error) });
    }
  });
  // Thrown where nobody waits, by a library that reads a format. What the process holds then is anybody's guess.
  channel.on('uncaughtException', (error) => say({ kind: 'broken', error: asError(error) }, () => channel.exit(1)));
  say({ kind: 'ready' });
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(typeof thrown));
