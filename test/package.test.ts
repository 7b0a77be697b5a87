import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marginMillis } from '../lib/handlers/summarize-article.ts';
import { packageSources } from '../local/service-package.ts';

const root = path.resolve(import.meta.dirname, '..');

// biome-ignore lint/suspicious/noExplicitAny: the template is JSON of CloudFormation's making
type Json = any;

interface Package {
  readonly resources: Readonly<Record<string, Json>>;
  readonly outputs: Readonly<Record<string, Json>>;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly conditions: Readonly<Record<string, Json>>;
  /** What the person who packages is told. */
  readonly said: string;
  /** SHA-256 of each zip by its name. */
  readonly zips: Readonly<Record<string, string>>;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keyclaims-package-'));
  for (const source of packageSources) cpSync(path.join(root, source), path.join(folder, source), { recursive: true });
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
  const { stderr: said } = spawnSync('serverless', ['package', ...parameters], { ...options, encoding: 'utf8' });
  const output = path.join(folder, '.serverless');
  const template = JSON.parse(readFileSync(path.join(output, 'cloudformation-template-update-stack.json'), 'utf8'));
  const zips = globSync('*.zip', { cwd: output }).toSorted();
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(output, name)))
      .digest('hex');
  return {
    resources: template.Resources,
    outputs: template.Outputs,
    parameters: template.Parameters,
    conditions: template.Conditions,
    said,
    zips: Object.fromEntries(zips.map((name) => [name, hash(name)])),
  };
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

  test('has functions that a first call needs compiled when it is loaded, in parentheses', () => {
    const code = globSync('dist/summarize-article/**/*.mjs', { cwd: folder }).map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const inParentheses = code.join('').match(/[=(,:]\((?:function|(?:\w+|\([^()]*\))=>)/g) ?? [];
    expect(inParentheses.length).toBeGreaterThan(1_000); // 36 without compiledAtOnce
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
      's3:LifecycleExpiration:DeleteMarkerCreated',
    ]);
    expect(first.resources.ArticlesBucket.DependsOn).toContain('ChangedArticlesQueuePolicy');
    const [statement] = properties('ChangedArticlesQueuePolicy').PolicyDocument.Statement;
    const source = statement.Condition.ArnEquals['aws:SourceArn']['Fn::Sub'];
    expect(source).toBe(`arn:\${AWS::Partition}:s3:::${BucketName['Fn::Sub']}`);
    expect(statement.Condition.StringEquals['aws:SourceAccount']).toEqual({ Ref: 'AWS::AccountId' });
  });

  test.each(['ArticlesBucket', 'SummariesBucket'])(
    '%s is private, encrypted, asked over TLS only, never replaced, and not removed while something is in it',
    (name) => {
      expect(first.resources[name]).toMatchObject({
        DeletionPolicy: 'Delete', // which S3 refuses while the bucket holds an object or a version
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
    },
  );

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
      statementsOf(first.resources[role], first.parameters).flatMap(({ Action, Resource }: Json) =>
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
    expect(existing(first, 'AWS::IAM::Role').map(([name]) => name)).toEqual(['SummarizeArticleRole', 'ServeSummariesRole']);
  });

  test('allows nothing to everybody and nothing on everything', () => {
    expect(wideStatements(first)).toEqual([]);
  });

  test('has no alarms that nobody hears, and says so', () => {
    expect(first.said).toContain('Nobody listens: there are no alarms. Deploy with --param notify=you@example.org to hear them.');
    expect(first.parameters.Notify.Default).toBe('');
    const somebody = { Condition: 'SomebodyListens' };
    expect(first.conditions.SubscriberIsWatched).toEqual({ 'Fn::And': [somebody, { Condition: 'HasSubscriber' }] });
    expect(first.conditions.BackfillIsWatched).toEqual({ 'Fn::And': [somebody, { Condition: 'HasBackfill' }] });
    for (const [, alarm] of ofType('AWS::CloudWatch::Alarm')) {
      expect(['SomebodyListens', 'SubscriberIsWatched', 'BackfillIsWatched']).toContain(alarm.Condition);
    }
  });

  test('tells EventBridge of every change of a summary, and of no article', () => {
    expect(properties('SummariesBucket').NotificationConfiguration).toEqual({ EventBridgeConfiguration: { EventBridgeEnabled: true } });
    expect(properties('ArticlesBucket').NotificationConfiguration.EventBridgeConfiguration).toBeUndefined();
  });

  test('has a rule for what is ready, refused and withdrawn; which targets they have is a matter of a parameter', () => {
    const detail = { bucket: { name: [{ Ref: 'SummariesBucket' }] } };
    const patterns = ofType('AWS::Events::Rule').map(([name, { Properties }]) => [name, Properties.EventPattern]);
    expect(Object.fromEntries(patterns)).toEqual({
      SummaryReady: { source: ['aws.s3'], 'detail-type': ['Object Created'], detail: { ...detail, reason: ['PutObject'] } },
      SummaryRefused: { source: ['aws.s3'], 'detail-type': ['Object Created'], detail: { ...detail, reason: ['CompleteMultipartUpload'] } },
      SummaryWithdrawn: { source: ['aws.s3'], 'detail-type': ['Object Deleted'], detail },
    });
    for (const [, { Properties }] of ofType('AWS::Events::Rule')) {
      expect(Properties.Targets['Fn::If']).toMatchObject(['HasSubscriber', [{ Id: 'subscriber' }], { Ref: 'AWS::NoValue' }]);
    }
    expect(first.parameters.Subscriber.Default).toBe('off');
    for (const queue of ['SummaryEventsQueue', 'LostSummaryEventsQueue']) {
      for (const name of [queue, `${queue}Policy`]) expect(first.resources[name].Condition).toBe('HasSubscriber');
      const [statement] = properties(`${queue}Policy`).PolicyDocument.Statement;
      expect(statement.Condition.ArnEquals['aws:SourceArn'].map((arn: Json) => arn['Fn::GetAtt'][0])).toEqual(
        patterns.map(([name]) => name),
      );
    }
  });

  test('keeps old versions of articles for a month, and pieces of broken uploads for a day', () => {
    const [old, pieces] = properties('ArticlesBucket').LifecycleConfiguration.Rules;
    expect(old).toMatchObject({ Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 30 }, ExpiredObjectDeleteMarker: true });
    expect(pieces).toMatchObject({ Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } });
    expect(properties('SummariesBucket').LifecycleConfiguration.Rules).toEqual([pieces]);
  });

  test('removal leaves nothing behind: no resource is retained, and each log group is the stack’s', () => {
    const kept = Object.entries(first.resources).filter(([, { DeletionPolicy = 'Delete' }]) => DeletionPolicy !== 'Delete');
    expect(kept).toEqual([]);
    const ownLogs = ofType('AWS::Logs::LogGroup').map(([, { Properties }]) => Properties.LogGroupName);
    for (const [, { Properties }] of ofType('AWS::Lambda::Function')) expect(ownLogs).toContain(`/aws/lambda/${Properties.FunctionName}`);
  });

  test('no function can bring its log group back after the removal', () => {
    for (const [, role] of ofType('AWS::IAM::Role')) expect(JSON.stringify(role)).not.toContain('logs:CreateLogGroup');
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
    expect(groups).toHaveLength(3);
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

describe('a package with every parameter', { timeout: 120_000 }, () => {
  let full: Package;
  beforeAll(() => {
    const given = [
      'auth=jwt',
      'jwtIssuer=https://issuer.example',
      'jwtAudience=readers',
      'notify=ops@example.org',
      'concurrency=50',
      'requestsPerSecond=200',
      'tracing=on',
      'subscriber=on',
      'backfill=on',
    ];
    full = packaged(given.flatMap((parameter) => ['--param', parameter]));
  }, 120_000);

  const ofType = (type: string): Json[] => Object.values(full.resources).filter(({ Type }) => Type === type);

  test('asks readers for tokens, but not their browser’s preflight', () => {
    expect(routesOf(full)).toEqual([
      ['$default', 'JWT'],
      ['OPTIONS /{path+}', 'NONE'],
    ]);
    expect(ofType('AWS::ApiGatewayV2::Authorizer')[0].Properties.JwtConfiguration).toEqual({
      Issuer: 'https://issuer.example',
      Audience: ['readers'],
    });
  });

  test('has alarms for what waits, fails, is throttled and is slow, which reach somebody when they begin and when they end', () => {
    const alarms = ofType('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
    expect(alarms.map(({ AlarmName }) => AlarmName.replace('keyclaims-dev-', ''))).toEqual([
      'dead-letters',
      'waiting-articles',
      'failed-articles',
      'summarize-errors',
      'serve-errors',
      'serve-latency',
      'summarize-throttles',
      'serve-throttles',
      'backfill-failed',
      'subscriber-lost',
      'subscriber-waiting',
    ]);
    const topic = [{ 'Fn::If': ['TopicIsGiven', { Ref: 'Notify' }, { Ref: 'AlarmsTopic' }] }];
    for (const alarm of alarms) expect(alarm).toMatchObject({ AlarmActions: topic, OKActions: topic, TreatMissingData: 'notBreaching' });
    expect(full.parameters.Notify.Default).toBe('ops@example.org');
    expect(full.said).toContain('Alarms go to ops@example.org.');
  });

  test('lets only its own alarms publish, and only over TLS', () => {
    const [allow, deny] = full.resources.AlarmsTopicPolicy.Properties.PolicyDocument.Statement;
    expect(allow).toMatchObject({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' }, Resource: { Ref: 'AlarmsTopic' } });
    expect(allow.Condition.ArnLike['aws:SourceArn']['Fn::Sub']).toMatch(/:alarm:keyclaims-dev-\*$/);
    expect(deny).toMatchObject({ Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: { Ref: 'AlarmsTopic' } });
    expect(deny.Condition).toEqual({ Bool: { 'aws:SecureTransport': 'false' } });
  });

  test('every alarm is explained', () => {
    const operations = readFileSync(path.join(root, 'docs/operations.md'), 'utf8');
    const explained = [...operations.matchAll(/^\| ([a-z-]+) \| /gm)].map(([, name]) => name);
    for (const { Properties } of ofType('AWS::CloudWatch::Alarm'))
      expect(explained).toContain(Properties.AlarmName.replace('keyclaims-dev-', ''));
  });

  test('takes an address, a topic or nothing as the one who listens', () => {
    const pattern = new RegExp(full.parameters.Notify.AllowedPattern);
    for (const good of ['', 'ops@example.org', 'arn:aws:sns:eu-west-1:000000000000:ops']) expect(good).toMatch(pattern);
    for (const bad of ['ops', 'arn:aws:sqs:eu-west-1:000000000000:ops', '@', 'a b@example.org']) expect(bad).not.toMatch(pattern);
  });

  test('lets so many summarize at once, and so many requests a second through', () => {
    expect(ofType('AWS::Lambda::EventSourceMapping')[0].Properties.ScalingConfig).toEqual({ MaximumConcurrency: 50 });
    expect(ofType('AWS::ApiGatewayV2::Stage')[0].Properties.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: '200' });
  });

  test('allows traces on everything, since they know no resource, and nothing else', () => {
    expect(wideStatements(full).map(({ Sid }) => Sid)).toEqual(['SendTraces', 'SendTraces']);
    expect(full.said).toContain('Both functions may send traces with Resource "*"');
    expect(ofType('AWS::Lambda::Function').map(({ Properties }) => Properties.TracingConfig)).toEqual([
      { Mode: 'Active' },
      { Mode: 'Active' },
    ]);
  });

  test('has a subscriber', () => {
    expect(existing(full, 'AWS::SQS::Queue').map(([name]) => name)).toContain('SummaryEventsQueue');
    for (const { Properties } of ofType('AWS::Events::Rule')) {
      const [target] = Properties.Targets['Fn::If'][1];
      expect(target.DeadLetterConfig.Arn).toEqual({ 'Fn::GetAtt': ['LostSummaryEventsQueue', 'Arn'] });
    }
  });

  test('lets S3 Batch Operations of this account read manifests, write reports and have articles summarized, and no more', () => {
    const role = full.resources.BackfillRole;
    const [trusted] = role.Properties.AssumeRolePolicyDocument.Statement;
    expect(trusted).toMatchObject({
      Principal: { Service: 'batchoperations.s3.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
    const allowed = statementsOf(role, full.parameters).map(({ Action, Resource }) => [Action, shortName(Resource)]);
    expect(allowed).toEqual([
      [['s3:GetObject', 's3:GetObjectVersion'], 'JobsBucket/manifests/*'],
      ['s3:PutObject', 'JobsBucket/reports/*'],
      ['lambda:InvokeFunction', 'SummarizeDasharticleLambdaFunction'],
    ]);
    expect(full.resources.JobsBucket.Properties.LifecycleConfiguration.Rules[0]).toMatchObject({ Status: 'Enabled', ExpirationInDays: 30 });
    expect(Object.keys(full.outputs)).toEqual(expect.arrayContaining(['JobsBucketName', 'BackfillRoleArn', 'SummarizeArticleArn']));
  });

  test('every bucket is private, encrypted and asked over TLS only', () => {
    const policies = ofType('AWS::S3::BucketPolicy');
    for (const [name, { Properties }] of existing(full, 'AWS::S3::Bucket')) {
      expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
      expect(Properties.BucketEncryption.ServerSideEncryptionConfiguration).toHaveLength(1);
      const policy = policies.find((candidate) => candidate.Properties.Bucket.Ref === name);
      expect(JSON.stringify(policy?.Properties.PolicyDocument)).toContain('{"Bool":{"aws:SecureTransport":');
    }
  });

  test('every queue is encrypted, and asked over TLS only', () => {
    const policies = ofType('AWS::SQS::QueuePolicy');
    for (const [name, { Properties }] of existing(full, 'AWS::SQS::Queue')) {
      expect(Properties.SqsManagedSseEnabled).toBe(true);
      const policy = policies.find((candidate) => candidate.Properties.Queues[0].Ref === name);
      const deny = policy?.Properties.PolicyDocument.Statement.find(({ Effect }: Json) => Effect === 'Deny');
      expect(deny.Condition).toEqual({ Bool: { 'aws:SecureTransport': 'false' } });
    }
  });

  test('every check that is skipped says why, beside what it is skipped for', () => {
    const skipped = Object.values(full.resources).flatMap(({ Metadata }) => Metadata?.checkov?.skip ?? []);
    expect(skipped.length).toBeGreaterThan(0);
    for (const { id, comment } of skipped)
      expect([id, comment]).toEqual([expect.stringMatching(/^CKV_AWS_\d+$/), expect.stringMatching(/\w{3}.*\.$/s)]);
  });

  test('what replaces or outlives the stack is stated for whatever holds data', () => {
    for (const [name, resource] of existing(full, 'AWS::S3::Bucket')) {
      if (name !== 'ServerlessDeploymentBucket')
        expect(resource).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Retain' });
    }
  });

  test('no name is the same in two stages, accounts or regions', () => {
    const named = Object.values(full.resources).flatMap(({ Type, Properties = {} }) => Properties[nameProperties[Type] ?? ''] ?? []);
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(JSON.stringify(name)).toContain('dev'); // the stage; what is not S3's is the account's and region's own
    for (const [, { Properties }] of existing(full, 'AWS::S3::Bucket')) {
      const name = Properties.BucketName?.['Fn::Sub'];
      if (name) expect(name).toMatch(/\$\{AWS::AccountId\}-\$\{AWS::Region\}$/);
    }
  });

  test('has a dashboard whose body is JSON', () => {
    const body = ofType('AWS::CloudWatch::Dashboard')[0].Properties.DashboardBody['Fn::Sub'];
    expect(JSON.parse(body).widgets).toHaveLength(7);
  });
});

/** Where a name can be given; one that is not is CloudFormation's and like no other. */
const nameProperties: Readonly<Record<string, string>> = {
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::CloudWatch::Dashboard': 'DashboardName',
  'AWS::Events::Rule': 'Name',
  'AWS::IAM::Role': 'RoleName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
};

/** Parameters that switch a condition on. */
const switches: Readonly<Record<string, string>> = { Traces: 'Tracing', HasSubscriber: 'Subscriber', HasBackfill: 'Backfill' };

/** A role's statements under the package's own parameters. */
const statementsOf = ({ Properties }: Json, parameters: Package['parameters']): Json[] =>
  Properties.Policies[0].PolicyDocument.Statement.flatMap((statement: Json) => {
    if (!statement['Fn::If']) return [statement];
    const [condition, then] = statement['Fn::If'];
    return parameters[switches[condition] ?? ''].Default === 'on' ? [then] : [];
  });

/** What exists under the package's own parameters. */
const existing = ({ resources, parameters }: Package, type: string): [string, Json][] =>
  Object.entries(resources).filter(
    ([, { Type, Condition }]) => Type === type && (Condition === undefined || parameters[switches[Condition] ?? '']?.Default !== 'off'),
  );

/** What a role allows beyond named actions on named resources, objects of one bucket, or streams of one log group. */
const wideStatements = ({ resources, parameters }: Package): Json[] =>
  Object.values(resources)
    .filter(({ Type }) => Type === 'AWS::IAM::Role')
    .flatMap((role) => statementsOf(role, parameters))
    .filter(({ Action, Resource }) => JSON.stringify(Action).includes('*') || JSON.stringify(Resource) === '"*"');

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
