import type { Properties } from './properties.ts';
import type { Resolver } from './resolver.ts';
import { resourcesOfType } from './resources.ts';
import type { Template } from './template.ts';

/** Properties that the local stack acts on, by type. */
const actedOn: Readonly<Record<string, readonly string[]>> = {
  'AWS::S3::Bucket': ['BucketName', 'NotificationConfiguration', 'VersioningConfiguration'],
  'AWS::Events::Rule': ['EventPattern', 'ScheduleExpression', 'State', 'Targets'],
  'AWS::SQS::Queue': ['QueueName', 'DelaySeconds', 'MessageRetentionPeriod', 'RedrivePolicy', 'VisibilityTimeout'],
  'AWS::Lambda::Function': [
    'Code',
    'Environment',
    'FunctionName',
    'Handler',
    'LoggingConfig',
    'MemorySize',
    'ReservedConcurrentExecutions',
    'Runtime',
    'Timeout',
  ],
  'AWS::Lambda::EventSourceMapping': [
    'BatchSize',
    'Enabled',
    'EventSourceArn',
    'FunctionName',
    'FunctionResponseTypes',
    'MaximumBatchingWindowInSeconds',
    'ScalingConfig',
  ],
  'AWS::ApiGatewayV2::Api': ['CorsConfiguration', 'ProtocolType'],
  'AWS::ApiGatewayV2::Stage': ['ApiId', 'StageName'],
  'AWS::ApiGatewayV2::Route': ['ApiId', 'RouteKey', 'Target'],
  'AWS::ApiGatewayV2::Integration': ['ApiId', 'IntegrationType', 'IntegrationUri', 'PayloadFormatVersion', 'TimeoutInMillis'],
};

/** Properties that change nothing a client or a function could notice: descriptions, encryption, who may do what. */
const noticedByNobody: Readonly<Record<string, readonly string[]>> = {
  'AWS::S3::Bucket': ['BucketEncryption', 'OwnershipControls', 'PublicAccessBlockConfiguration', 'Tags'],
  'AWS::Events::Rule': ['Description', 'Tags'],
  'AWS::SQS::Queue': [
    'KmsMasterKeyId',
    'KmsDataKeyReusePeriodSeconds',
    'RedriveAllowPolicy',
    'ReceiveMessageWaitTimeSeconds',
    'SqsManagedSseEnabled',
    'Tags',
  ],
  'AWS::Lambda::Function': ['Architectures', 'Description', 'PackageType', 'RecursiveLoop', 'Role', 'Tags', 'TracingConfig'],
  'AWS::Lambda::EventSourceMapping': ['Tags'],
  'AWS::ApiGatewayV2::Api': ['Description', 'DisableExecuteApiEndpoint', 'Name', 'Tags', 'Version'],
  'AWS::ApiGatewayV2::Stage': ['AccessLogSettings', 'AutoDeploy', 'DefaultRouteSettings', 'Description', 'Tags'],
  'AWS::ApiGatewayV2::Route': ['OperationName'],
  'AWS::ApiGatewayV2::Integration': ['Description'],
};

/** Types without a behaviour of their own here. */
const typesNoticedByNobody = [
  'AWS::CloudWatch::Dashboard',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Version',
  'AWS::Logs::LogGroup',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
];

/** What the template asks for and the local stack does not do, one line each. Permissions are granted to everybody here. */
export function differences(template: Template, resolver: Resolver): readonly string[] {
  const types = [...new Set(Object.values(template.Resources).map(({ Type }) => Type))];
  return types.flatMap((type) => {
    if (typesNoticedByNobody.includes(type)) return [];
    const known = [...(actedOn[type] ?? []), ...(noticedByNobody[type] ?? [])];
    const isKnown = type in actedOn;
    if (!isKnown) return idsOfType(template, resolver, type).map((id) => `${id} (${type}) is not run here.`);
    return resourcesOfType(template, resolver, type).flatMap(({ id, properties }) =>
      properties.names.filter((name) => !known.includes(name)).map((name) => difference(id, type, name, properties)),
    );
  });
}

const idsOfType = (template: Template, resolver: Resolver, type: string): string[] =>
  Object.entries(template.Resources)
    .filter(([, { Type, Condition }]) => Type === type && (Condition === undefined || resolver.condition(Condition)))
    .map(([id]) => id);

function difference(id: string, type: string, name: string, properties: Properties): string {
  if (type === 'AWS::ApiGatewayV2::Route' && name === 'AuthorizationType') {
    return `${id}: everybody may call it here; on AWS it asks for ${properties.text(name)}.`;
  }
  return `${id}: ${name} makes no difference here.`;
}
