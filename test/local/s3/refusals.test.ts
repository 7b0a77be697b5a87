import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plain, serveBuckets } from './served-buckets.ts';
import { type RawRequest, send, sendSigned } from './signed-request.ts';

let served: Awaited<ReturnType<typeof serveBuckets>>;
beforeAll(async () => {
  served = await serveBuckets();
});
afterAll(() => served.close());

const bucket = (method: string, name: string, value = ''): RawRequest => ({ method, path: `/${plain}`, query: [[name, value]] });
const object = (method: string, name: string, value = ''): RawRequest => ({ method, path: `/${plain}/key`, query: [[name, value]] });
const put = (headers: Record<string, string>): RawRequest => ({ method: 'PUT', path: `/${plain}/key`, headers, body: 'x' });

type Row = [what: string, request: RawRequest, more?: readonly [string, string]];

test.each([
  ['a new bucket', { method: 'PUT', path: '/new-bucket' }],
  ['the removal of a bucket', { method: 'DELETE', path: `/${plain}` }],
  ['a listing of the first version', { method: 'GET', path: `/${plain}` }],
  ['a listing of versions', bucket('GET', 'versions')],
  ['a listing of uploads', bucket('GET', 'uploads')],
  ['a policy', bucket('GET', 'policy')],
  ['a change of notifications', bucket('PUT', 'notification')],
  ['an upload by a form', { method: 'POST', path: `/${plain}` }],
  ['a list of access rights', object('GET', 'acl')],
  ['tags', object('PUT', 'tagging')],
  ['a single part', object('GET', 'partNumber', '1')],
  ['a query in SQL', object('POST', 'select', '')],
  ['a parameter that nobody knows', bucket('GET', 'list-type', '2'), ['colour', 'red']],
  ['tags with an upload', put({ 'x-amz-tagging': 'a=b' })],
  ['encryption with an upload', put({ 'x-amz-server-side-encryption': 'aws:kms' })],
  ['another storage class', put({ 'x-amz-storage-class': 'GLACIER' })],
  ['access for everybody', put({ 'x-amz-acl': 'public-read' })],
  ['a lock', put({ 'x-amz-object-lock-mode': 'GOVERNANCE' })],
  ['an ETag that must not be there', put({ 'if-none-match': '"x"' })],
  ['a way to stream that we cannot check', { ...put({}), payloadHash: 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD' }],
] satisfies Row[] as Row[])('%s is refused with 501, loudly', async (...[, request, more]: Row) => {
  served.complaints.length = 0;
  const query = [...(request.query ?? []), ...(more ? [more] : [])];
  const answer = await sendSigned(served.endpoint, { ...request, query });
  expect(answer).toMatchObject({ status: 501, code: 'NotImplemented', headers: { 'content-type': 'application/xml' } });
  expect(answer.body).toContain('<RequestId>');
  expect(served.complaints).toHaveLength(1);
});

test('buckets as host names are refused with 501', async () => {
  const headers = { host: `${plain}.localhost:9000` };
  expect(await send(served.endpoint, { method: 'GET', path: '/key', headers })).toMatchObject({ status: 501, code: 'NotImplemented' });
});

test('a bucket of another account is refused', async () => {
  const headers = { 'x-amz-expected-bucket-owner': '111111111111' };
  expect(await sendSigned(served.endpoint, { method: 'HEAD', path: `/${plain}`, headers })).toMatchObject({ status: 403 });
});

test.each([
  ['<Delete><Object><Key>a</Key></Object>', 'MalformedXML'],
  ['<Delete></Delete>', 'MalformedXML'],
  ['<Delete><Object></Object></Delete>', 'MalformedXML'],
  ['<Other><Object><Key>a</Key></Object></Other>', 'MalformedXML'],
  [`<Delete>${'<Object><Key>a</Key></Object>'.repeat(1001)}</Delete>`, 'MalformedXML'],
  ['no xml', 'MalformedXML'],
])('a document that is none is refused: %.40s', async (body, code) => {
  const headers = { 'content-md5': createHash('md5').update(body).digest('base64') };
  const request = { method: 'POST', path: `/${plain}`, query: [['delete', '']] as const, headers, body };
  expect(await sendSigned(served.endpoint, request)).toMatchObject({ status: 400, code });
});

test('a deletion of many needs a checksum', async () => {
  const request = {
    method: 'POST',
    path: `/${plain}`,
    query: [['delete', '']] as const,
    body: '<Delete><Object><Key>a</Key></Object></Delete>',
  };
  expect(await sendSigned(served.endpoint, request)).toMatchObject({ status: 400, code: 'InvalidRequest' });
});
