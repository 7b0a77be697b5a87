import { STATUS_CODES } from 'node:http';
import { rootOf } from './xml.ts';

export interface S3Answer {
  readonly status: number;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null when it is larger than was asked for. */
  readonly body: Uint8Array | null;
}

/** Instead of the 200 that S3 had sent before it failed. */
const lateFailure = 503;

/** S3 answered, and said no. */
export class S3Error extends Error {
  override readonly name = 'S3Error';
  /** S3's own: `SlowDown`; where the answer names none, as a HEAD's never does, what the status is called: `Not Found`. */
  readonly code: string;
  readonly status: number;
  readonly requestId: string;
  /** The request had been signed by a clock that was wrong, and is right now. */
  readonly isClockCorrected: boolean;

  constructor(answer: S3Answer, isClockCorrected = false) {
    const status = answer.status < 300 ? lateFailure : answer.status;
    const code = codeIn(answer) ?? STATUS_CODES[status] ?? 'unknown';
    const requestId = answer.headers['x-amz-request-id'] ?? 'unknown';
    super(`${code} (${status}), request ${requestId}`);
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.isClockCorrected = isClockCorrected;
  }
}

/** Whether it is an error document, whatever its status. */
export const isErrorDocument = (answer: S3Answer): boolean => codeIn(answer) !== null;

function codeIn({ body }: S3Answer): string | null {
  const code = body && rootOf(body, 'Error')?.Code;
  return typeof code === 'string' && code !== '' ? code : null;
}
