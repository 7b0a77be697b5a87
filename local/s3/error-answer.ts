import type { IncomingMessage } from 'node:http';
import type { Answer } from './operation.ts';
import { S3Error } from './s3-error.ts';
import { xmlDocument } from './xml.ts';

export interface RequestIds {
  readonly requestId: string;
  readonly hostId: string;
}

/** A faulty S3 says no more than that; the reason goes to the terminal. */
const internal = () => new S3Error('InternalError', 'We encountered an internal error. Please try again.');

export function errorAnswer(error: unknown, { method, url = '' }: IncomingMessage, { requestId, hostId }: RequestIds): Answer {
  const { status, code, message, details, headers } = error instanceof S3Error ? error : internal();
  if (method === 'HEAD' || status === 304) return { status, headers };
  const body = xmlDocument(
    'Error',
    [
      ['Code', code],
      ['Message', message],
      ...Object.entries(details),
      ['Resource', url.split('?')[0] ?? ''],
      ['RequestId', requestId],
      ['HostId', hostId],
    ],
    '',
  );
  return { status, headers: { 'content-type': 'application/xml', ...headers }, body };
}
