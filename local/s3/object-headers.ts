import { S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';

const kept = ['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'content-type', 'expires'];
const metadata = 'x-amz-meta-';
const maxMetadataBytes = 2048;

/** The headers of an upload that come back with the object. */
export function headersToKeep(headers: S3Request['headers']): Record<string, string> {
  const own = Object.entries(headers).filter(([name]) => kept.includes(name) || name.startsWith(metadata));
  checkMetadataSize(own.filter(([name]) => name.startsWith(metadata)));
  const { 'content-encoding': encoding, ...others } = Object.fromEntries(own);
  const objectEncoding = withoutTransferCoding(encoding ?? '');
  return {
    'content-type': 'binary/octet-stream',
    ...others,
    ...(objectEncoding === '' ? {} : { 'content-encoding': objectEncoding }),
  };
}

/** "aws-chunked,gzip" → "gzip": how the body was sent is not how the object is encoded. */
const withoutTransferCoding = (encoding: string): string =>
  encoding
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'aws-chunked')
    .join(',');

function checkMetadataSize(entries: readonly (readonly [string, string])[]): void {
  const size = entries.reduce((sum, [name, value]) => sum + name.length - metadata.length + value.length, 0);
  if (size <= maxMetadataBytes) return;
  throw new S3Error('MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size', {
    details: { Size: String(size), MaxSizeAllowed: String(maxMetadataBytes) },
  });
}
