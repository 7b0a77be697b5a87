import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../../local/s3/checksums.ts';
import { emptyHash, scopeText, sign } from '../../../local/s3/signature-v4.ts';
import { plain, serveBuckets } from './served-buckets.ts';
import { amzDate, send, sendSigned, signed } from './signed-request.ts';

let served: Awaited<ReturnType<typeof serveBuckets>>;
beforeAll(async () => {
  served = await serveBuckets();
});
afterAll(() => served.close());

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const checksum = (algorithm: Parameters<typeof digestOf>[0], text: string) => {
  const digest = digestOf(algorithm);
  digest.update(Buffer.from(text));
  return digest.base64();
};
const path = `/${plain}/body.txt`;
const put = (headers: Record<string, string>, body = 'an article', payloadHash = 'UNSIGNED-PAYLOAD') =>
  sendSigned(served.endpoint, { method: 'PUT', path, headers, body, payloadHash });

describe('what a client says about its body must be true', () => {
  test('its hash', async () => {
    expect(await put({}, 'an article', sha256('an article'))).toMatchObject({ status: 200 });
    expect(await put({}, 'an article', sha256('another'))).toMatchObject({ status: 400, code: 'XAmzContentSHA256Mismatch' });
    expect(await put({}, 'an article', 'abc')).toMatchObject({ status: 400, code: 'InvalidArgument' });
  });

  test('its MD5', async () => {
    const md5 = (text: string) => createHash('md5').update(text).digest('base64');
    expect(await put({ 'content-md5': md5('an article') })).toMatchObject({ status: 200 });
    expect(await put({ 'content-md5': md5('another') })).toMatchObject({ status: 400, code: 'BadDigest' });
    expect(await put({ 'content-md5': 'abc' })).toMatchObject({ status: 400, code: 'InvalidDigest' });
  });

  test.each(['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const)('its %s', async (algorithm) => {
    const header = `x-amz-checksum-${algorithm}`;
    const right = checksum(algorithm, 'an article');
    const accepted = await put({ [header]: right });
    expect(accepted).toMatchObject({ status: 200, headers: { [header]: right, 'x-amz-checksum-type': 'FULL_OBJECT' } });
    expect(await put({ [header]: checksum(algorithm, 'another') })).toMatchObject({ status: 400, code: 'BadDigest' });
    expect(await put({ [header]: 'AA==' })).toMatchObject({ status: 400, code: 'InvalidRequest' });
  });

  test('one checksum, of a kind we know', async () => {
    const two = { 'x-amz-checksum-crc32': checksum('crc32', 'an article'), 'x-amz-checksum-sha1': checksum('sha1', 'an article') };
    expect(await put(two)).toMatchObject({ status: 400, code: 'InvalidRequest' });
    expect(await put({ 'x-amz-checksum-md99': 'AA==' })).toMatchObject({ status: 501, code: 'NotImplemented' });
    expect(await put({ 'x-amz-sdk-checksum-algorithm': 'CRC32' })).toMatchObject({ status: 400, code: 'InvalidRequest' });
  });

  test('its length', async () => {
    const tooLarge = { 'x-amz-decoded-content-length': String(5 * 1024 ** 3 + 1) };
    expect(await put(tooLarge)).toMatchObject({ status: 400, code: 'EntityTooLarge' });
    expect(await put({ 'transfer-encoding': 'chunked' })).toMatchObject({ status: 411, code: 'MissingContentLength' });
  });

  test('without a checksum it gets the one that S3 computes', async () => {
    expect((await put({})).headers).toMatchObject({ 'x-amz-checksum-crc64nvme': checksum('crc64nvme', 'an article') });
  });

  test('nothing is stored of a body that was refused', async () => {
    await put({}, 'the one before');
    await put({}, 'refused', sha256('another'));
    expect(await sendSigned(served.endpoint, { method: 'GET', path })).toMatchObject({ body: 'the one before' });
    expect([...served.buckets.values()].flatMap(({ bucket }) => bucket.keys.at(0) ?? [])).toEqual(['body.txt']);
  });
});

describe('a body in pieces', () => {
  const streaming = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD';
  const time = new Date();

  /** Signs each piece the way the documentation says, independent of the code under test but for the HMAC. */
  const sendPieces = (
    pieces: readonly string[],
    { trailer, spoil = (text: string) => text }: { trailer?: string; spoil?: (text: string) => string } = {},
  ) => {
    const payloadHash = trailer === undefined ? streaming : `${streaming}-TRAILER`;
    const content = pieces.join('');
    const headers = {
      'content-encoding': 'aws-chunked',
      'x-amz-decoded-content-length': String(Buffer.byteLength(content)),
      ...(trailer === undefined ? {} : { 'x-amz-trailer': 'x-amz-checksum-crc32' }),
    };
    const request = signed(served.endpoint, { method: 'PUT', path, headers, payloadHash, time });
    let previous = request.signature;
    const link = (kind: string, ...hashes: string[]) => {
      previous = sign(request.key, [kind, amzDate(time), scopeText(request.scope), previous, ...hashes].join('\n'));
      return previous;
    };
    const chunk = (text: string) => {
      const signature = link('AWS4-HMAC-SHA256-PAYLOAD', emptyHash, sha256(text));
      return `${Buffer.byteLength(text).toString(16)};chunk-signature=${signature}\r\n${text === '' ? '' : `${text}\r\n`}`;
    };
    const parts = [...pieces, ''].map(chunk).join('');
    const trailers =
      trailer === undefined
        ? ''
        : `x-amz-checksum-crc32:${trailer}\r\nx-amz-trailer-signature:${link('AWS4-HMAC-SHA256-TRAILER', sha256(`x-amz-checksum-crc32:${trailer}\n`))}\r\n`;
    const body = spoil(`${parts}${trailers}\r\n`);
    return send(served.endpoint, { ...request, body, headers: { ...request.headers, 'content-length': String(Buffer.byteLength(body)) } });
  };
  const stored = () => sendSigned(served.endpoint, { method: 'GET', path });

  test('is put together, however it was cut', async () => {
    const cuts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, async (pieces) => {
        expect(await sendPieces(pieces)).toMatchObject({ status: 200 });
        expect(await stored()).toMatchObject({ body: pieces.join('') });
      }),
      { numRuns: 20 },
    );
    expect((await stored()).headers['content-encoding']).toBeUndefined();
  });

  test('is refused when a piece was changed', async () => {
    expect(await sendPieces(['one ', 'two'], { spoil: (text) => text.replace('two', 'TWO') })).toMatchObject({
      status: 403,
      code: 'SignatureDoesNotMatch',
    });
  });

  test('has its checksum behind it', async () => {
    expect(await sendPieces(['one ', 'two'], { trailer: checksum('crc32', 'one two') })).toMatchObject({ status: 200 });
    expect(await sendPieces(['one ', 'two'], { trailer: checksum('crc32', 'three') })).toMatchObject({ status: 400, code: 'BadDigest' });
  });

  test('is refused when the checksum behind it was changed', async () => {
    const [right, wrong] = [checksum('crc32', 'one'), checksum('crc32', 'two')];
    expect(await sendPieces(['one'], { trailer: right, spoil: (text) => text.replace(right, wrong) })).toMatchObject({
      code: 'SignatureDoesNotMatch',
    });
  });

  test('may be unsigned and still has its checksum', async () => {
    const sendUnsigned = (trailer: string) => {
      const headers = {
        'content-encoding': 'gzip,aws-chunked',
        'x-amz-decoded-content-length': '7',
        'x-amz-trailer': 'x-amz-checksum-crc32',
      };
      const body = `4\r\none \r\n3\r\ntwo\r\n0\r\n${trailer}\r\n`;
      return sendSigned(served.endpoint, { method: 'PUT', path, headers, body, payloadHash: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' });
    };
    expect(await sendUnsigned(`x-amz-checksum-crc32:${checksum('crc32', 'one two')}\r\n`)).toMatchObject({ status: 200 });
    expect((await stored()).headers['content-encoding']).toBe('gzip');
    expect(await sendUnsigned(`x-amz-checksum-crc32:${checksum('crc32', 'three')}\r\n`)).toMatchObject({ code: 'BadDigest' });
    expect(await sendUnsigned('')).toMatchObject({ code: 'InvalidRequest' });
  });

  test.each([
    ['is longer than it said', '5\r\n12345\r\n0\r\n\r\n', 'IncompleteBody'],
    ['is shorter than it said', '2\r\n12\r\n0\r\n\r\n', 'IncompleteBody'],
    ['ends within a piece', '4\r\n12', 'IncompleteBody'],
    ['has no sizes', 'hello world', 'IncompleteBody'],
    ['has a piece longer than its size', '2\r\n1234\r\n0\r\n\r\n', 'IncompleteBody'],
  ])('is refused when it %s', async (_, body, code) => {
    const headers = { 'x-amz-decoded-content-length': '4' };
    expect(
      await sendSigned(served.endpoint, { method: 'PUT', path, headers, body, payloadHash: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' }),
    ).toMatchObject({ code });
  });
});
