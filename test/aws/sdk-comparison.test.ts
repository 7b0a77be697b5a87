import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { HttpRequest } from '@smithy/core/transport';
import { describe, expect, test } from 'vitest';
import type { S3Access } from '../../lib/aws/s3-access.ts';
import { httpRequest, type S3Request } from '../../lib/aws/s3-request.ts';

// Amazon's SDK as the measure of where requests go and what they ask. The signature is of the same package.

const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' };

type Command = Parameters<S3Client['send']>[0];

/** What the SDK would send. */
async function sdkRequest({ region, endpoint }: Pick<S3Access, 'region' | 'endpoint'>, command: unknown): Promise<HttpRequest> {
  const client = new S3Client({ region, credentials, ...(endpoint !== null && { endpoint, forcePathStyle: true }) });
  let caught: HttpRequest | undefined;
  client.middlewareStack.add(
    () => async (args) => {
      caught = args.request as HttpRequest;
      throw new Error('not sent');
    },
    { step: 'finalizeRequest', priority: 'low' },
  );
  await client.send(command as Command).catch(() => undefined);
  client.destroy();
  if (!caught) throw new Error('the SDK made no request');
  return caught;
}

const urlOf = ({ method, protocol, hostname, port, path, query = {} }: HttpRequest) => {
  const { 'x-id': _, ...asked } = query; // the SDK's name for the operation, for its own log
  return { method, url: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`, query: asked };
};

const ours = (request: S3Request, where: Pick<S3Access, 'region' | 'endpoint'>) => urlOf(httpRequest(request, { ...where, credentials }));

describe('a bucket is where the SDK finds it', () => {
  const regions = [
    'us-east-1',
    'eu-central-1',
    'cn-north-1',
    'us-gov-west-1',
    'eusc-de-east-1',
    'us-iso-east-1',
    'us-isob-east-1',
    'us-isof-south-1',
    'eu-isoe-west-1',
  ];
  test.each(regions.flatMap((region) => [[region, 'my-bucket'] as const, [region, 'my.bucket'] as const]))(
    '%s %s',
    async (region, bucket) => {
      const where = { region, endpoint: null };
      const theirs = await sdkRequest(where, new GetObjectCommand({ Bucket: bucket, Key: 'a' }));
      expect(ours({ method: 'GET', bucket, key: 'a' }, where)).toEqual(urlOf(theirs));
    },
  );

  test.each(['http://127.0.0.1:9000', 'https://s3.example.org', 'http://localhost:8080/gateway/'])('behind %s', async (endpoint) => {
    const where = { region: 'us-east-1', endpoint };
    const theirs = await sdkRequest(where, new GetObjectCommand({ Bucket: 'my-bucket', Key: 'a' }));
    expect(ours({ method: 'GET', bucket: 'my-bucket', key: 'a' }, where)).toEqual(urlOf(theirs));
  });
});

describe('a key is written as the SDK writes it', () => {
  const keys = [
    'a b+c/é.txt',
    '100%25',
    "who?#&=;,:@$!'()*~",
    '//twice//',
    '/leading',
    '../up/./../x',
    'e\u0301',
    '😀',
    'line\nbreak\u0001',
    '<&">',
    '[a]{b}|\\^`',
  ];
  test.each(keys)('%j', async (key) => {
    for (const endpoint of [null, 'http://127.0.0.1:9000']) {
      const where = { region: 'eu-west-1', endpoint };
      const theirs = await sdkRequest(where, new GetObjectCommand({ Bucket: 'b-1', Key: key }));
      expect(ours({ method: 'GET', bucket: 'b-1', key }, where)).toEqual(urlOf(theirs));
    }
  });
});

describe('an operation asks what the SDK’s asks', () => {
  const Bucket = 'my-bucket';
  const Key = 'a/b c';
  const object = { bucket: Bucket, key: Key };
  const upload = { uploadId: 'u+/=' };
  const listing = { 'list-type': '2', prefix: 'é/', 'max-keys': '3', 'encoding-type': 'url', 'start-after': 'é/a b' };
  const operations: readonly (readonly [string, S3Request, unknown])[] = [
    ['GetObject', { ...object, method: 'GET' }, new GetObjectCommand({ Bucket, Key })],
    ['HeadObject', { ...object, method: 'HEAD' }, new HeadObjectCommand({ Bucket, Key })],
    ['DeleteObject', { ...object, method: 'DELETE' }, new DeleteObjectCommand({ Bucket, Key })],
    ['PutObject', { ...object, method: 'PUT', body: '“text”' }, new PutObjectCommand({ Bucket, Key, Body: '“text”' })],
    ['CreateMultipartUpload', { ...object, method: 'POST', query: { uploads: '' } }, new CreateMultipartUploadCommand({ Bucket, Key })],
    [
      'CompleteMultipartUpload',
      { ...object, method: 'POST', query: upload, body: '' },
      new CompleteMultipartUploadCommand({ Bucket, Key, UploadId: upload.uploadId }),
    ],
    [
      'ListObjectsV2',
      { bucket: Bucket, method: 'GET', query: listing },
      new ListObjectsV2Command({ Bucket, Prefix: 'é/', MaxKeys: 3, EncodingType: 'url', StartAfter: 'é/a b' }),
    ],
  ];
  test.each(operations)('%s', async (_, request, command) => {
    const where = { region: 'eu-west-1', endpoint: null };
    const theirs = await sdkRequest(where, command);
    expect(ours(request, where)).toEqual(urlOf(theirs));
    const sums = ({ headers }: HttpRequest) => [headers['x-amz-checksum-mode'], headers['x-amz-checksum-crc32']];
    expect(sums(httpRequest(request, { ...where, credentials }))).toEqual(sums(theirs));
  });
});
