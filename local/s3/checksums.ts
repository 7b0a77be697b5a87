import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { crc32c } from './crc32c.ts';
import { crc64nvme } from './crc64nvme.ts';
import { notImplemented, S3Error } from './s3-error.ts';

export const checksumAlgorithms = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const;
export type ChecksumAlgorithm = (typeof checksumAlgorithms)[number];
export type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE';

export interface Checksum {
  readonly algorithm: ChecksumAlgorithm;
  /** Base64; a composite one ends in "-" and the number of parts. */
  readonly value: string;
  readonly type: ChecksumType;
}

/** What S3 computes when nobody asked for a checksum, since December 2024. */
export const defaultChecksum: ChecksumAlgorithm = 'crc64nvme';

export interface Digest {
  update(bytes: Uint8Array): void;
  base64(): string;
}

const crc32Digest = (next: (bytes: Uint8Array, previous: number) => number): Digest => {
  let value = 0;
  return {
    update: (bytes) => {
      value = next(bytes, value);
    },
    base64: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes.toString('base64');
    },
  };
};

const crc64Digest = (): Digest => {
  let value = 0n;
  return {
    update: (bytes) => {
      value = crc64nvme(bytes, value);
    },
    base64: () => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64BE(value);
      return bytes.toString('base64');
    },
  };
};

const hashDigest = (name: string): Digest => {
  const hash = createHash(name);
  return { update: (bytes) => void hash.update(bytes), base64: () => hash.digest('base64') };
};

const digests: Readonly<Record<ChecksumAlgorithm, () => Digest>> = {
  crc32: () => crc32Digest(crc32),
  crc32c: () => crc32Digest(crc32c),
  crc64nvme: crc64Digest,
  sha1: () => hashDigest('sha1'),
  sha256: () => hashDigest('sha256'),
};

export const digestOf = (algorithm: ChecksumAlgorithm): Digest => digests[algorithm]();

export const checksumHeader = (algorithm: ChecksumAlgorithm): string => `x-amz-checksum-${algorithm}`;

/** The element's name in documents: sha256 → ChecksumSHA256. */
export const checksumElement = (algorithm: ChecksumAlgorithm): string => `Checksum${algorithm.toUpperCase()}`;

/** 'CRC32C' or 'x-amz-checksum-crc32c' → crc32c. */
export function algorithmNamed(name: string): ChecksumAlgorithm {
  const short = name.toLowerCase().replace(/^x-amz-checksum-/, '');
  const known = checksumAlgorithms.find((algorithm) => algorithm === short);
  if (!known) throw notImplemented(`the checksum algorithm ${short}`);
  return known;
}

/** Part of every answer about an object with a checksum. */
export const checksumHeaders = (checksum: Checksum): Record<string, string> => ({
  [checksumHeader(checksum.algorithm)]: checksum.value,
  'x-amz-checksum-type': checksum.type,
});

export const checksumMismatch = (algorithm: ChecksumAlgorithm): S3Error =>
  new S3Error('BadDigest', `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`);
