import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** Writes a packaged service into a folder: the template and its zips. Returns the template's path. */
export function writeService(folder: string, resources: object, zips: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, files] of Object.entries(zips)) {
    const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
    writeFileSync(join(folder, name), zipSync(Object.fromEntries(entries)));
  }
  const file = join(folder, 'template.json');
  writeFileSync(file, JSON.stringify({ Resources: resources }));
  return file;
}

export const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

export const lambda = (zip: string, more: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: { Ref: 'ServerlessDeploymentBucket' }, S3Key: `some/where/${zip}` },
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    MemorySize: 256,
    Timeout: 10,
    ...more,
  },
});

/** Articles in a bucket → queue with dead letters → one function; an HTTP API → another. */
export const articleResources = (more: object = {}) => ({
  ServerlessDeploymentBucket: { Type: 'AWS::S3::Bucket' },
  Articles: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      BucketName: 'tiny-articles',
      NotificationConfiguration: {
        QueueConfigurations: [
          { Event: 's3:ObjectCreated:*', Queue: arnOf('Changes') },
          { Event: 's3:ObjectRemoved:*', Queue: arnOf('Changes') },
        ],
      },
    },
  },
  Summaries: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'tiny-summaries' } },
  Changes: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      QueueName: 'tiny-changes',
      VisibilityTimeout: 60,
      RedrivePolicy: { deadLetterTargetArn: arnOf('DeadLetters'), maxReceiveCount: 2 },
    },
  },
  DeadLetters: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'tiny-dead-letters' } },
  Summarize: lambda('summarize.zip', { FunctionName: 'tiny-summarize', Environment: { Variables: { SUMMARIES: { Ref: 'Summaries' } } } }),
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      EventSourceArn: arnOf('Changes'),
      FunctionName: arnOf('Summarize'),
      BatchSize: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  },
  Serve: lambda('serve.zip', { FunctionName: 'tiny-serve', Environment: { Variables: { SUMMARIES: { Ref: 'Summaries' } } } }),
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'tiny', ProtocolType: 'HTTP' } },
  Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, StageName: '$default' } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: { ApiId: { Ref: 'Api' }, IntegrationType: 'AWS_PROXY', IntegrationUri: arnOf('Serve'), PayloadFormatVersion: '2.0' },
  },
  Route: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: {
      ApiId: { Ref: 'Api' },
      RouteKey: '$default',
      Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] },
      AuthorizationType: 'AWS_IAM',
    },
  },
  ...more,
});

/** Appends each record's event to a file, and fails for the keys that say so. */
export const recordingHandler = (file: string): string => `
import { appendFileSync } from 'node:fs';
export const handler = async ({ Records }) => {
  const failed = [];
  for (const { messageId, body } of Records) {
    const event = JSON.parse(body);
    appendFileSync(${JSON.stringify(file)}, JSON.stringify({ ...event, process: process.pid }) + '\\n');
    const key = event.Records?.[0].s3.object.key ?? '';
    if (key.includes('crash')) process.exit(1);
    if (key.includes('slow')) await new Promise((done) => setTimeout(done, 300));
    if (key.includes('stuck')) await new Promise((done) => setTimeout(done, 4000));
    if (key.includes('poison')) failed.push({ itemIdentifier: messageId });
  }
  return { batchItemFailures: failed };
};
`;

export const echoHandler = `
export const handler = async (event) => {
  if (event.rawPath === '/crash') process.exit(1);
  return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: event.rawPath };
};
`;
