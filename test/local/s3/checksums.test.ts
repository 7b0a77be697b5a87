import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumAlgorithms, digestOf } from '../../../local/s3/checksums.ts';

const digest = (algorithm: (typeof checksumAlgorithms)[number], ...pieces: readonly Uint8Array[]) => {
  const running = digestOf(algorithm);
  for (const piece of pieces) running.update(piece);
  return running.base64();
};
const hex = (base64: string) => Buffer.from(base64, 'base64').toString('hex');

// The "check" values of the catalogue of parametrised CRC algorithms (https://reveng.sourceforge.io/crc-catalogue/).
test.each([
  ['crc32', 'cbf43926'],
  ['crc32c', 'e3069283'],
  ['crc64nvme', 'ae8b14860a799888'],
  ['sha1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
  ['sha256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
] as const)('%s of "123456789"', (algorithm, expected) => {
  expect(hex(digest(algorithm, Buffer.from('123456789')))).toBe(expected);
});

describe('a body read in pieces has the checksum of the whole', () => {
  test.each(checksumAlgorithms)('%s', (algorithm) => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), (pieces) => {
        expect(digest(algorithm, ...pieces)).toBe(digest(algorithm, Buffer.concat(pieces)));
      }),
    );
  });
});
