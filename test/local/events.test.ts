import { join } from 'node:path';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startStack } from '../../local/stack.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { arnOf, articleResources, echoHandler, recordingHandler, writeService } from './tiny-service.ts';

const Bucket = 'tiny-summaries';

const rule = (name: string, type: string, detail: object) => ({
  Type: 'AWS::Events::Rule',
  Properties: {
    EventPattern: { source: ['aws.s3'], 'detail-type': [type], detail: { bucket: { name: [{ Ref: 'Summaries' }] }, ...detail } },
    Targets: [
      {
        Id: 'subscriber',
        Arn: arnOf('News'),
        InputTransformer: { InputTemplate: `{"summary": "${name}", "event": <aws.events.event.json>}` },
      },
    ],
  },
});

const told = {
  Summaries: {
    Type: 'AWS::S3::Bucket',
    Properties: { BucketName: Bucket, NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } } },
  },
  News: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'tiny-news' } },
  Ready: rule('ready', 'Object Created', { reason: ['PutObject'] }),
  Refused: rule('refused', 'Object Created', { reason: ['CompleteMultipartUpload'] }),
  Withdrawn: rule('withdrawn', 'Object Deleted', {}),
};

async function start(resources: object) {
  const folder = temporaryFolder();
  const templateFile = writeService(join(folder, 'package'), articleResources(resources), {
    'summarize.zip': { 'index.mjs': recordingHandler(join(folder, 'record.jsonl')) },
    'serve.zip': { 'index.mjs': echoHandler },
  });
  const stack = await startStack({ templateFile, dataDirectory: join(folder, 'data'), duplicates: 0, complain: () => undefined });
  const client = new S3Client({ endpoint: stack.s3Url, credentials: stack.credentials, region: 'us-east-1', forcePathStyle: true });
  onTestFinished(async () => {
    client.destroy();
    await stack.stop(0);
  });
  return { stack, client };
}

/** A summary, a refusal, a withdrawal and a copy, as S3 sees them. */
async function makeNews(client: S3Client): Promise<void> {
  await client.send(new PutObjectCommand({ Bucket, Key: 'a b+"é".txt', Body: '{}' }));
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'b' }));
  const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key: 'b', UploadId, PartNumber: 1, Body: '{}' }));
  await client.send(
    new CompleteMultipartUploadCommand({ Bucket, Key: 'b', UploadId, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } }),
  );
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'b' }));
  await client.send(new CopyObjectCommand({ Bucket, Key: 'c', CopySource: encodeURI(`${Bucket}/a b+"é".txt`).replace('+', '%2B') }));
}

test('rules tell a summary from a refusal and a withdrawal, and take each to their targets', { timeout: 30_000 }, async () => {
  const { stack, client } = await start(told);
  await makeNews(client);
  const news = stack.queues.find(({ options }) => options.name === 'tiny-news');
  const messages = (news?.visible ?? []).map(({ body }) => JSON.parse(body));
  expect(messages.map(({ summary, event }) => [summary, event.detail.object.key])).toEqual([
    ['ready', 'a b+"é".txt'],
    ['refused', 'b'],
    ['withdrawn', 'b'],
  ]);
  expect(messages[0].event).toMatchObject({
    version: '0',
    source: 'aws.s3',
    resources: [`arn:aws:s3:::${Bucket}`],
    detail: { object: { size: 2, etag: expect.any(String), sequencer: expect.any(String) }, reason: 'PutObject' },
  });
  expect(messages[2].event.detail).toMatchObject({ reason: 'DeleteObject', 'deletion-type': 'Permanently Deleted' });
});

test('/events streams what buckets tell the bus, whether a rule matches or not', { timeout: 30_000 }, async () => {
  const { stack, client } = await start(told);
  const { body } = await fetch(stack.eventsUrl ?? '');
  let text = '';
  void (async () => {
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) text += piece;
  })().catch(() => undefined);
  await vi.waitFor(() => expect(text).toContain('retry'));
  await client.send(new PutObjectCommand({ Bucket: stack.watchedBucket ?? '', Key: 'not told', Body: 'x' }));
  await makeNews(client);
  const names = () => [...text.matchAll(/^event: (.*)$/gm)].map(([, name]) => name);
  await vi.waitFor(() => expect(names()).toEqual(['Ready', 'Refused', 'Withdrawn', 'Object Created']));
  expect(text).not.toContain('not told');
  await stack.stop(0);
});

test('without a bucket that tells the bus, /events is a path like any other', { timeout: 30_000 }, async () => {
  const { stack } = await start({});
  expect(stack.eventsUrl).toBeNull();
  expect(await (await fetch(`${stack.apiUrl}/events`)).text()).toBe('/events');
});

test.each([
  [
    'a topic as a target',
    { ...told.Ready.Properties, Targets: [{ Id: 'x', Arn: 'arn:aws:sns:us-east-1:000000000000:topic' }] },
    'queues only',
  ],
  ['a schedule', { ScheduleExpression: 'rate(1 day)' }, 'no schedules'],
  [
    'an input of parts',
    { ...told.Ready.Properties, Targets: [{ Id: 'x', Arn: arnOf('News'), InputTransformer: { InputTemplate: '<key>' } }] },
    'into an input',
  ],
  [
    'a queue of nobody',
    { ...told.Ready.Properties, Targets: [{ Id: 'x', Arn: 'arn:aws:sqs:us-east-1:000000000000:none' }] },
    'does not have the queue',
  ],
])('%s is refused at the start', async (_, properties, message) => {
  await expect(start({ ...told, Ready: { Type: 'AWS::Events::Rule', Properties: properties } })).rejects.toThrow(message);
});
