import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localCredentials, localSessionToken } from '../../../local/credentials.ts';
import { canonicalRequest, scopeText, sign, signingKey, stringToSign } from '../../../local/s3/signature-v4.ts';
import { plain, serveBuckets } from './served-buckets.ts';
import { amzDate, type RawRequest, send, sendSigned, signed } from './signed-request.ts';

let served: Awaited<ReturnType<typeof serveBuckets>>;
beforeAll(async () => {
  served = await serveBuckets();
  await served.client.send(new PutObjectCommand({ Bucket: plain, Key: 'a b+c/é.txt', Body: 'text' }));
});
afterAll(() => served.close());

const get: RawRequest = { method: 'GET', path: `/${plain}/a b+c/é.txt` };
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

describe('a request with an Authorization header', () => {
  test('is answered when its signature is right', async () => {
    expect(await sendSigned(served.endpoint, get)).toMatchObject({ status: 200, body: 'text' });
  });

  test.each([
    ['with another secret', { secret: 'another' }, 'SignatureDoesNotMatch'],
    ['with an unknown key', { accessKeyId: 'nobody' }, 'InvalidAccessKeyId'],
    ['of sixteen minutes ago', { time: minutes(-16) }, 'RequestTimeTooSkewed'],
    ['of sixteen minutes from now', { time: minutes(16) }, 'RequestTimeTooSkewed'],
  ])('%s is refused', async (_, wrong, code) => {
    expect(await sendSigned(served.endpoint, { ...get, ...wrong })).toMatchObject({ status: 403, code });
  });

  test('without any is refused', async () => {
    expect(await send(served.endpoint, get)).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  test('that was changed after it was signed is refused', async () => {
    const request = signed(served.endpoint, get);
    expect(await send(served.endpoint, { ...request, path: `/${plain}/other` })).toMatchObject({ code: 'SignatureDoesNotMatch' });
    expect(await send(served.endpoint, { ...request, method: 'DELETE' })).toMatchObject({ code: 'SignatureDoesNotMatch' });
    expect(await send(served.endpoint, { ...request, query: [['versionId', 'x']] })).toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  test('must sign all its x-amz- headers', async () => {
    const { headers, ...request } = signed(served.endpoint, get);
    const more = { ...headers, 'x-amz-checksum-mode': 'ENABLED' };
    expect(await send(served.endpoint, { ...request, headers: more })).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  test.each([
    ['of version 2', 'AWS keyclaims:abc=', 400, 'InvalidRequest'],
    ['without its parts', 'AWS4-HMAC-SHA256 Credential=keyclaims', 400, 'AuthorizationHeaderMalformed'],
    [
      'with half a scope',
      'AWS4-HMAC-SHA256 Credential=keyclaims/20260101, SignedHeaders=host, Signature=00',
      400,
      'AuthorizationHeaderMalformed',
    ],
    ['for many regions', 'AWS4-ECDSA-P256-SHA256 Credential=x', 501, 'NotImplemented'],
  ])('%s is refused', async (_, authorization, status, code) => {
    const headers = { authorization, 'x-amz-date': amzDate(new Date()), 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
    expect(await send(served.endpoint, { ...get, headers })).toMatchObject({ status, code });
  });

  test('says how its body is protected', async () => {
    const { headers, ...request } = signed(served.endpoint, get);
    const { 'x-amz-content-sha256': _, ...without } = headers as Record<string, string>;
    expect(await send(served.endpoint, { ...request, headers: without })).toMatchObject({ code: 'MissingSecurityHeader' });
  });

  test('may carry the session token of the functions and no other', async () => {
    const withToken = (token: string) => sendSigned(served.endpoint, { ...get, headers: { 'x-amz-security-token': token } });
    expect(await withToken(localSessionToken)).toMatchObject({ status: 200 });
    expect(await withToken('another')).toMatchObject({ status: 400, code: 'InvalidToken' });
  });

  test('of the SDK with another secret is refused', async () => {
    const credentials = { ...localCredentials, secretAccessKey: 'another' };
    const client = new S3Client({ endpoint: served.endpoint, credentials, region: 'us-east-1', forcePathStyle: true });
    await expect(client.send(new GetObjectCommand({ Bucket: plain, Key: 'x' }))).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    client.destroy();
  });
});

describe('a presigned URL', () => {
  const presigned = (seconds: string, time = new Date(), secret = localCredentials.secretAccessKey): RawRequest => {
    const scope = { date: amzDate(time).slice(0, 8), region: 'us-east-1', service: 's3' };
    const query: [string, string][] = [
      ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
      ['X-Amz-Credential', `${localCredentials.accessKeyId}/${scopeText(scope)}`],
      ['X-Amz-Date', amzDate(time)],
      ['X-Amz-Expires', seconds],
      ['X-Amz-SignedHeaders', 'host'],
    ];
    const host = ['host', new URL(served.endpoint).host] as const;
    const parts = { method: get.method, path: get.path, query, headers: [host], payloadHash: 'UNSIGNED-PAYLOAD' };
    const signature = sign(signingKey(secret, scope), stringToSign(amzDate(time), scope, canonicalRequest(parts)));
    return { ...get, query: [...query, ['X-Amz-Signature', signature]] };
  };

  test('is good until it expires', async () => {
    expect(await send(served.endpoint, presigned('60', minutes(-0.5)))).toMatchObject({ status: 200, body: 'text' });
    expect(await send(served.endpoint, presigned('60', minutes(-2)))).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  test('is good for a week at most', async () => {
    expect(await send(served.endpoint, presigned('604801'))).toMatchObject({ status: 400, code: 'AuthorizationQueryParametersError' });
  });

  test('with a wrong signature is refused', async () => {
    expect(await send(served.endpoint, presigned('60', new Date(), 'another'))).toMatchObject({
      status: 403,
      code: 'SignatureDoesNotMatch',
    });
  });

  test('without all its parts is refused', async () => {
    const { query = [], ...request } = presigned('60');
    const incomplete = { ...request, query: query.filter(([name]) => name !== 'X-Amz-Date') };
    expect(await send(served.endpoint, incomplete)).toMatchObject({ status: 400, code: 'AuthorizationQueryParametersError' });
  });
});
