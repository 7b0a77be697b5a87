import { notImplemented, S3Error } from './s3-error.ts';

export interface ByteRange {
  readonly start: number;
  /** Inclusive, as in HTTP. */
  readonly last: number;
}

/** "bytes=2-5", "bytes=2-" and "bytes=-3" → the bytes they mean; null where the header says nothing (RFC 9110, 14.2). */
export function readRange(header: string | undefined, size: number): ByteRange | null {
  if (header === undefined) return null;
  if (/^bytes=.*,/.test(header)) throw notImplemented('several ranges in one request');
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  const [, first = '', last = ''] = parts ?? [];
  if (first === '' && last === '') return null;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  const range =
    first === ''
      ? { start: Math.max(0, size - Number(last)), last: size - 1 }
      : { start: Number(first), last: Math.min(size - 1, last === '' ? size - 1 : Number(last)) };
  if (range.start >= size || (last === '0' && first === '')) throw notSatisfiable(header, size);
  return range;
}

const notSatisfiable = (header: string, size: number): S3Error =>
  new S3Error('InvalidRange', 'The requested range is not satisfiable', {
    details: { RangeRequested: header, ActualObjectSize: String(size) },
    headers: { 'content-range': `bytes */${size}` },
  });
