import { crc32 } from 'node:zlib';

/** Sent with every body that is written; S3 compares, keeps it and gives it back. */
export function checksumOf(body: string | Uint8Array): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString('base64');
}

/** A checksum of parts (`…-2`) and one of another kind say nothing of the body that could be compared. */
export const isIntact = (body: Uint8Array, checksum: string | undefined): boolean =>
  checksum === undefined || checksum.includes('-') || checksumOf(body) === checksum;
