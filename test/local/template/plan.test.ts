import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../local/stack/plan.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { arnOf, articleResources, lambda, writeService } from '../tiny-service.ts';

const planFor = (more: object = {}) => planOf(writeService(temporaryFolder(), articleResources(more), {}));

test('a template is read as what is going to run', () => {
  expect(planFor()).toMatchObject({
    buckets: [
      {
        id: 'Articles',
        name: 'tiny-articles',
        versioned: false,
        notifications: [
          { event: 's3:ObjectCreated:*', prefix: '', suffix: '', queueArn: 'arn:aws:sqs:us-east-1:000000000000:tiny-changes' },
          { event: 's3:ObjectRemoved:*' },
        ],
      },
      { id: 'Summaries', notifications: [] },
    ],
    queues: [
      { name: 'tiny-changes', visibilityTimeout: 60_000, retention: 345_600_000, delay: 0, redrive: { maxReceives: 2 } },
      { name: 'tiny-dead-letters', visibilityTimeout: 30_000, redrive: null },
    ],
    functions: [
      { name: 'tiny-summarize', zip: 'summarize.zip', timeout: 10_000, memory: 256, environment: { SUMMARIES: 'tiny-summaries' } },
      { name: 'tiny-serve', reservedConcurrency: null, logFormat: 'Text' },
    ],
    eventSources: [{ batchSize: 5, batchingWindow: 0, reportsItemFailures: true }],
    api: { cors: null, routes: [{ key: '$default', functionArn: 'arn:aws:lambda:us-east-1:000000000000:function:tiny-serve' }] },
  });
});

test('filters, versions and settings are read', () => {
  const filter = {
    S3Key: {
      Rules: [
        { Name: 'prefix', Value: 'in/' },
        { Name: 'Suffix', Value: '.txt' },
      ],
    },
  };
  const plan = planFor({
    Articles: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectCreated:Put', Queue: arnOf('Changes'), Filter: filter }] },
      },
    },
    Serve: lambda('serve.zip', { ReservedConcurrentExecutions: 2, LoggingConfig: { LogFormat: 'JSON' } }),
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: { EventSourceArn: arnOf('Changes'), FunctionName: 'x', Enabled: false },
    },
  });
  expect(plan.buckets[0]).toMatchObject({ name: 'local-articles', versioned: true, notifications: [{ prefix: 'in/', suffix: '.txt' }] });
  expect(plan.functions[1]).toMatchObject({ name: 'local-Serve', reservedConcurrency: 2, logFormat: 'JSON' });
  expect(plan.eventSources).toEqual([]);
});

describe('what is not so here is said:', () => {
  const differencesWith = (more: object) => planFor(more).differences;

  test('an authorizer is not asked', () => {
    expect(differencesWith({})).toEqual(['Route: everybody may call it here; on AWS it asks for AWS_IAM.']);
  });

  test('properties and types that we do not run', () => {
    const more = {
      Summaries: { Type: 'AWS::S3::Bucket', Properties: { LifecycleConfiguration: { Rules: [] }, Tags: [] } },
      Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { Threshold: { 'Fn::Unknown': 1 } } },
      Role: { Type: 'AWS::IAM::Role' },
    };
    expect(differencesWith(more)).toEqual(
      expect.arrayContaining([
        'Summaries: LifecycleConfiguration makes no difference here.',
        'Alarm (AWS::CloudWatch::Alarm) is not run here.',
      ]),
    );
    expect(differencesWith(more)).toHaveLength(3);
  });
});

describe('what cannot be run is refused:', () => {
  test.each([
    [
      'another runtime',
      { Serve: lambda('serve.zip', { Runtime: 'python3.13' }) },
      'Serve: the local stack runs nodejs24.x, not python3.13',
    ],
    ['a container', { Serve: { Type: 'AWS::Lambda::Function', Properties: { PackageType: 'Image' } } }, 'not a container image'],
    [
      'a FIFO queue',
      { Changes: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } } },
      'Changes: the local stack has no FIFO queues',
    ],
    [
      'a filter',
      { Mapping: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { EventSourceArn: arnOf('Changes'), FilterCriteria: {} } } },
      'does not filter',
    ],
    [
      'a stream',
      { Mapping: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { EventSourceArn: 'arn:aws:kinesis:x' } } },
      'from queues only',
    ],
    [
      'a function called directly',
      { Articles: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration: { LambdaConfigurations: [] } } } },
      'not to LambdaConfigurations',
    ],
    [
      'suspended versions',
      { Articles: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: 'Suspended' } } } },
      'suspended versioning',
    ],
    ['a web socket', { Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'WEBSOCKET' } } }, 'HTTP APIs only'],
    ['a named stage', { Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { StageName: 'live' } } }, 'the stage $default only'],
    [
      'text for a number',
      { Changes: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 'long' } } },
      'Changes.VisibilityTimeout: expected a number, got "long"',
    ],
    ['no handler', { Serve: lambda('serve.zip', { Handler: undefined }) }, 'Serve.Handler: expected text, got nothing'],
  ])('%s', (_, more, message) => {
    expect(() => planFor(more)).toThrow(message);
  });

  test('a template that is not there, or none', () => {
    expect(() => planOf(join(temporaryFolder(), 'missing.json'))).toThrow('Cannot read the template');
    expect(() => planOf(new URL('../../../tsconfig.json', import.meta.url).pathname)).toThrow('has no Resources');
  });
});
