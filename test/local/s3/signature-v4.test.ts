import { describe, expect, test } from 'vitest';
import type { Authenticated } from '../../../local/s3/authenticate.ts';
import { AwsChunkedBody } from '../../../local/s3/aws-chunked.ts';
import { canonicalRequest, emptyHash, sign, signingKey, stringToSign, uriEncode } from '../../../local/s3/signature-v4.ts';

// The examples of AWS's documentation, with the keys that it uses:
// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html and sigv4-streaming.html, sigv4-streaming-trailers.html

const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const scope = { date: '20130524', region: 'us-east-1', service: 's3' };
const time = '20130524T000000Z';
const host = ['host', 'examplebucket.s3.amazonaws.com'] as const;
const signatureOf = (parts: Parameters<typeof canonicalRequest>[0]) =>
  sign(signingKey(secret, scope), stringToSign(time, scope, canonicalRequest(parts)));

describe('signs like the examples of the documentation', () => {
  test.each([
    {
      title: 'GET of an object with a range',
      parts: {
        method: 'GET',
        path: '/test.txt',
        query: [],
        headers: [host, ['range', 'bytes=0-9'], ['x-amz-content-sha256', emptyHash], ['x-amz-date', time]],
        payloadHash: emptyHash,
      },
      signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    },
    {
      title: 'PUT of an object with $ in its name',
      parts: {
        method: 'PUT',
        path: '/test$file.text',
        query: [],
        headers: [
          ['date', 'Fri, 24 May 2013 00:00:00 GMT'],
          host,
          ['x-amz-content-sha256', '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072'],
          ['x-amz-date', time],
          ['x-amz-storage-class', 'REDUCED_REDUNDANCY'],
        ],
        payloadHash: '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
      },
      signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    },
    {
      title: 'GET of a sub-resource without value',
      parts: {
        method: 'GET',
        path: '/',
        query: [['lifecycle', '']],
        headers: [host, ['x-amz-content-sha256', emptyHash], ['x-amz-date', time]],
        payloadHash: emptyHash,
      },
      signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    },
    {
      title: 'GET of a listing',
      parts: {
        method: 'GET',
        path: '/',
        query: [
          ['max-keys', '2'],
          ['prefix', 'J'],
        ],
        headers: [host, ['x-amz-content-sha256', emptyHash], ['x-amz-date', time]],
        payloadHash: emptyHash,
      },
      signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    },
  ] as const)('$title', ({ parts, signature }) => {
    expect(signatureOf(parts)).toBe(signature);
  });
});

test('parameters are sorted by name, not by the joined pair', () => {
  const query = [
    ['a-b', '1'],
    ['a', '2'],
  ] as const;
  expect(canonicalRequest({ method: 'GET', path: '/', query, headers: [host], payloadHash: emptyHash }).split('\n')[2]).toBe('a=2&a-b=1');
});

test('all but unreserved characters are encoded', () => {
  expect(uriEncode("azAZ09-._~!'()* +/é")).toBe('azAZ09-._~%21%27%28%29%2A%20%2B%2F%C3%A9');
});

describe('a streamed body is checked chunk by chunk', () => {
  const body = Buffer.alloc(65 * 1024, 'a');
  const request = (signature: string): Authenticated => ({ payloadHash: '', signature, key: signingKey(secret, scope), scope, time });
  async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const read = async (bytes: Buffer, trailers: readonly string[], seed: string) => {
    const chunked = new AwsChunkedBody(inPieces(bytes, 1000), { signed: true, trailers }, request(seed));
    const pieces: Buffer[] = [];
    for await (const piece of chunked) pieces.push(piece);
    return { body: Buffer.concat(pieces), trailers: chunked.trailers };
  };
  const chunk = (bytes: Buffer, signature: string) =>
    Buffer.concat([Buffer.from(`${bytes.length.toString(16)};chunk-signature=${signature}\r\n`), bytes, Buffer.from('\r\n')]);

  const seed = '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9';
  const signatures = {
    first: 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
    second: '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
    last: 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
  };
  const documented = Buffer.concat([
    chunk(body.subarray(0, 65536), signatures.first),
    chunk(body.subarray(65536), signatures.second),
    chunk(Buffer.alloc(0), signatures.last),
  ]);

  test('the example of the documentation', async () => {
    expect((await read(documented, [], seed)).body.equals(body)).toBe(true);
  });

  test('a changed byte is noticed', async () => {
    const changed = Buffer.from(documented);
    changed[70_00] = 'b'.charCodeAt(0);
    await expect(read(changed, [], seed)).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  test('chunks in another order are noticed', async () => {
    const swapped = Buffer.concat([chunk(body.subarray(65536), signatures.second), chunk(body.subarray(0, 65536), signatures.first)]);
    await expect(read(swapped, [], seed)).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  test('a body that ends too early is incomplete', async () => {
    await expect(read(documented.subarray(0, -30), [], seed)).rejects.toMatchObject({ code: 'IncompleteBody' });
  });

  test('the example with a trailer', async () => {
    const trailing = (checksum: string) =>
      Buffer.concat([
        chunk(body.subarray(0, 65536), 'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2'),
        chunk(body.subarray(65536), '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7'),
        Buffer.from('0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n'),
        Buffer.from(
          `x-amz-checksum-crc32c:${checksum}\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n`,
        ),
      ]);
    const trailerSeed = '106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e';
    const names = ['x-amz-checksum-crc32c'];
    expect((await read(trailing('sOO8/Q=='), names, trailerSeed)).trailers).toMatchObject({ 'x-amz-checksum-crc32c': 'sOO8/Q==' });
    await expect(read(trailing('aOO8/Q=='), names, trailerSeed)).rejects.toMatchObject({ code: 'SignatureDoesNotMatch' });
  });
});
