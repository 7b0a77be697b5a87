import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marginMillis } from '../lib/handlers/summarize-article.ts';

const root = path.resolve(import.meta.dirname, '..');
const sources = ['functions', 'lib', 'schemas', 'scripts/build.ts', 'package.json', 'tsconfig.json', 'serverless.yml'];

// biome-ignore lint/suspicious/noExplicitAny: the template is JSON of CloudFormation's making
type Json = any;

interface Package {
  readonly resources: Readonly<Record<string, Json>>;
  readonly outputs: Readonly<Record<string, Json>>;
  /** SHA-256 of each zip by its name. */
  readonly zips: Readonly<Record<string, string>>;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keyclaims-package-'));
  for (const source of sources) cpSync(path.join(root, source), path.join(folder, source), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packages as `npm run package` does, with an environment in which there are no credentials. */
function packaged(parameters: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Package {
  const options = {
    cwd: folder,
    env: { PATH: `${path.join(root, 'node_modules/.bin')}:${process.env.PATH}`, HOME: folder, ...environment },
    stdio: 'pipe',
  } as const;
  execFileSync('node', ['scripts/build.ts'], options);
  execFileSync('serverless', ['package', ...parameters], options);
  const output = path.join(folder, '.serverless');
  const template = JSON.parse(readFileSync(path.join(output, 'cloudformation-template-update-stack.json'), 'utf8'));
  const zips = globSync('*.zip', { cwd: output }).toSorted();
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(output, name)))
      .digest('hex');
  return { resources: template.Resources, outputs: template.Outputs, zips: Object.fromEntries(zips.map((name) => [name, hash(name)])) };
}

describe('the package', { timeout: 120_000 }, () => {
  let first: Package;
  beforeAll(() => {
    first = packaged();
  }, 120_000);

  const ofType = (type: string): [string, Json][] => Object.entries(first.resources).filter(([, { Type }]) => Type === type);
  const properties = (name: string): Json => first.resources[name].Properties;

  test('has a zip for each function', () => {
    expect(Object.keys(first.zips)).toEqual(['serve-summaries.zip', 'summarize-article.zip']);
  });

  test('has zips of the same bytes on another day and in another time zone, and readers need no signature when asked for', () => {
    for (const file of globSync('{functions,lib,schemas}/**/*.*', { cwd: folder })) utimesSync(path.join(folder, file), 1e9, 1e9);
    const second = packaged(['--param', 'auth=public'], { TZ: 'Asia/Tokyo' });
    expect(second.zips).toEqual(first.zips);
    expect(routesOf(second)).toEqual([['$default', 'NONE']]);
  });

  test('runs on Node 24 on arm64', () => {
    const functions = ofType('AWS::Lambda::Function').map(([, resource]) => resource.Properties);
    expect(functions).toHaveLength(2);
    for (const { Runtime, Architectures } of functions) expect([Runtime, Architectures]).toEqual(['nodejs24.x', ['arm64']]);
  });

  test('gives the queue time: six times the function’s, five tries, and the function a margin', () => {
    const { VisibilityTimeout, RedrivePolicy } = properties('ChangedArticlesQueue');
    const { Timeout } = properties('SummarizeDasharticleLambdaFunction');
    expect(VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
    expect(RedrivePolicy.maxReceiveCount).toBe(5);
    expect(marginMillis).toBeLessThan((Timeout * 1000) / 2);
    const [[, mapping]] = ofType('AWS::Lambda::EventSourceMapping') as [[string, Json]];
    expect(mapping.Properties).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });

  test('tells the queue of every created and removed article, and lets nobody else', () => {
    const { NotificationConfiguration, BucketName } = properties('ArticlesBucket');
    expect(NotificationConfiguration.QueueConfigurations.map(({ Event }: Json) => Event)).toEqual([
      's3:ObjectCreated:*',
      's3:ObjectRemoved:*',
    ]);
    expect(first.resources.ArticlesBucket.DependsOn).toContain('ChangedArticlesQueuePolicy');
    const [statement] = properties('ChangedArticlesQueuePolicy').PolicyDocument.Statement;
    const source = statement.Condition.ArnEquals['aws:SourceArn']['Fn::Sub'];
    expect(source).toBe(`arn:\${AWS::Partition}:s3:::${BucketName['Fn::Sub']}`);
    expect(statement.Condition.StringEquals['aws:SourceAccount']).toEqual({ Ref: 'AWS::AccountId' });
  });

  test.each(['ArticlesBucket', 'SummariesBucket'])('%s is private, encrypted, asked over TLS only, and kept', (name) => {
    expect(first.resources[name]).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      },
    });
    const policy = ofType('AWS::S3::BucketPolicy').find(([, resource]) => resource.Properties.Bucket.Ref === name)?.[1];
    expect(policy.Properties.PolicyDocument.Statement[0]).toMatchObject({
      Effect: 'Deny',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
  });

  test('bucket names stay within 63 characters for stages of up to 14', () => {
    for (const name of ['ArticlesBucket', 'SummariesBucket']) {
      const pattern: string = properties(name).BucketName['Fn::Sub'];
      const longest = pattern
        .replace('dev', 's'.repeat(14))
        .replace(/\$\{AWS::AccountId\}/, '0'.repeat(12))
        .replace(/\$\{AWS::Region\}/, 'ap-southeast-2');
      expect(longest.length).toBeLessThanOrEqual(63);
    }
  });

  test('each function may do exactly what it does', () => {
    const allowed = (role: string): string[] =>
      properties(role).Policies[0].PolicyDocument.Statement.flatMap(({ Action, Resource }: Json) =>
        [Action].flat().map((action) => `${action} ${shortName(Resource)}`),
      );
    expect(allowed('SummarizeArticleRole')).toEqual([
      's3:GetObject ArticlesBucket/*',
      's3:ListBucket ArticlesBucket',
      's3:PutObject SummariesBucket/*',
      's3:DeleteObject SummariesBucket/*',
      'sqs:ReceiveMessage ChangedArticlesQueue',
      'sqs:DeleteMessage ChangedArticlesQueue',
      'sqs:GetQueueAttributes ChangedArticlesQueue',
      'logs:CreateLogStream SummarizeDasharticleLogGroup',
      'logs:PutLogEvents SummarizeDasharticleLogGroup',
    ]);
    expect(allowed('ServeSummariesRole')).toEqual([
      's3:GetObject SummariesBucket/*',
      's3:ListBucket SummariesBucket',
      's3:GetObject ArticlesBucket/*',
      's3:ListBucket ArticlesBucket',
      'logs:CreateLogStream ServeDashsummariesLogGroup',
      'logs:PutLogEvents ServeDashsummariesLogGroup',
    ]);
    for (const [, role] of ofType('AWS::IAM::Role')) expect(role.Properties).toMatchObject({ Policies: { length: 1 } });
    for (const [, role] of ofType('AWS::IAM::Role')) expect(role.Properties.ManagedPolicyArns).toBeUndefined();
    expect(ofType('AWS::IAM::Role').map(([name]) => name)).toEqual(['SummarizeArticleRole', 'ServeSummariesRole']);
  });

  test('no resource waits for itself', () => {
    const waitsFor = (name: string, before: readonly string[] = []): string[] => {
      if (before.includes(name)) return [[...before, name].join(' → ')];
      return referencesIn(first.resources[name]).flatMap((next) => (next in first.resources ? waitsFor(next, [...before, name]) : []));
    };
    expect(Object.keys(first.resources).flatMap((name) => waitsFor(name))).toEqual([]);
  });

  test('logs are not kept forever', () => {
    const groups = ofType('AWS::Logs::LogGroup');
    expect(groups).toHaveLength(2);
    for (const [, { Properties }] of groups) expect(Properties.RetentionInDays).toBe(30);
  });

  test('asks readers for signatures, but not their browser’s preflight', () => {
    expect(routesOf(first)).toEqual([
      ['$default', 'AWS_IAM'],
      ['OPTIONS /{path+}', 'NONE'],
    ]);
  });

  test('says where to put articles and where to read summaries', () => {
    expect(Object.keys(first.outputs)).toEqual(
      expect.arrayContaining(['ArticlesBucketName', 'SummariesBucketName', 'DeadLetterQueueUrl', 'HttpApiUrl']),
    );
  });
});

const routesOf = ({ resources }: Package): [string, string][] =>
  Object.values(resources)
    .filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route')
    .map(({ Properties }) => [Properties.RouteKey, Properties.AuthorizationType ?? 'NONE']);

/** `{"Fn::GetAtt": ["Queue", "Arn"]}` → `Queue`, `{"Fn::Sub": "${Bucket.Arn}/*"}` → `Bucket/*`; anything else as it stands. */
const shortName = (resource: Json): string =>
  resource['Fn::GetAtt']?.[0] ?? resource['Fn::Sub']?.replace(/^\$\{(\w+)\.Arn\}/, '$1') ?? JSON.stringify(resource);

/** The names that a resource needs to exist before it. */
function referencesIn(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (typeof value.Ref === 'string') return [value.Ref];
  if (Array.isArray(value['Fn::GetAtt'])) return [value['Fn::GetAtt'][0]];
  if (typeof value['Fn::Sub'] === 'string') return [...value['Fn::Sub'].matchAll(/\$\{(\w+)/g)].map((match) => match[1] ?? '');
  const dependencies = typeof value.DependsOn === 'string' ? [value.DependsOn] : (value.DependsOn ?? []);
  return [...dependencies, ...Object.values(value).flatMap(referencesIn)];
}
