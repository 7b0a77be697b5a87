import { StandardRetryStrategy } from '@smithy/core/retry';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { retryErrorType } from './retry-error-type.ts';
import type { S3Access } from './s3-access.ts';
import type { S3Answer } from './s3-error.ts';
import { s3Exchange } from './s3-exchange.ts';
import type { S3Request } from './s3-request.ts';

/** Amazon's signature, connections and retries, without the models of its SDK's hundred operations, which cost every start. */
export interface S3Client {
  /** Tries again what may pass. Throws `S3Error`, or what the connection threw. */
  send(request: S3Request): Promise<S3Answer>;
  /** Closes the connections. */
  destroy(): void;
}

interface Patience {
  /** Until the answer begins. */
  readonly requestTimeout: number;
  readonly maxAttempts: number;
}

// A bucket in the same region answers in tens of milliseconds. A silent one must not use up the function's time:
// a worker has a minute for a batch, a reader is told within the 10 seconds that the serving function has for two requests.
const patience = {
  worker: { requestTimeout: 5_000, maxAttempts: 3 },
  reader: { requestTimeout: 1_500, maxAttempts: 2 },
} satisfies Record<string, Patience>;

const connectionTimeout = 1_000;
/** Between two pieces of a body. */
const socketTimeout = 5_000;

export interface GivenToClient extends Partial<Patience> {
  /** Milliseconds since 1970; the machine's where not given. */
  readonly clock?: () => number;
}

export function s3Client(access: S3Access, caller: keyof typeof patience, { clock, ...given }: GivenToClient = {}): S3Client {
  const { requestTimeout, maxAttempts } = { ...patience[caller], ...given };
  const http = new NodeHttpHandler({ connectionTimeout, requestTimeout, socketTimeout, throwOnRequestTimeout: true });
  const exchange = s3Exchange(access, http, clock);
  // Exponential delays with full jitter, from 50 ms, or a second when S3 asks to slow down; few when much goes wrong.
  const retries = new StandardRetryStrategy(maxAttempts);
  return {
    async send(request) {
      let token = await retries.acquireInitialRetryToken('');
      for (;;) {
        try {
          const answer = await exchange(request);
          retries.recordSuccess(token);
          return answer;
        } catch (error) {
          if (mayStillHappen(request, error)) throw error;
          const next = await retries.refreshRetryTokenForRetry(token, { errorType: retryErrorType(error) }).catch(() => null);
          if (next === null) throw error;
          token = next;
        }
      }
    },
    destroy: () => http.destroy(),
  };
}

/**
 * A write that we gave up may still be carried out, after what others write then. Tried again here, it would look done, and undo
 * later what they did. So its message has to fail: it comes back when that is over, and whoever handles it writes last.
 * Where S3 closed the connection it is done with the request; the handler gives that the same name.
 */
const mayStillHappen = ({ method }: S3Request, error: unknown): boolean =>
  method !== 'GET' && method !== 'HEAD' && isTimeout(error) && !closedByServer.has(error.code ?? '');

const closedByServer: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);

const isTimeout = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && error.name === 'TimeoutError';
