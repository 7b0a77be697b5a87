import { localAccount } from '../account.ts';
import type { TemplateResource } from './template.ts';

/** What a resource is called, which its properties may say in an intrinsic function. */
export type NameOf = (property: string) => string | null;

/** AWS::Region and its like; AWS::NoValue is not a value. */
export const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::AccountId': localAccount.id,
  'AWS::Partition': localAccount.partition,
  'AWS::Region': localAccount.region,
  'AWS::StackId': `arn:aws:cloudformation:${localAccount.region}:${localAccount.id}:stack/local/00000000-0000-0000-0000-000000000000`,
  'AWS::StackName': 'local',
  'AWS::URLSuffix': 'amazonaws.com',
};

const arn = (service: string, resource: string): string => `arn:aws:${service}:${localAccount.region}:${localAccount.id}:${resource}`;

export const queueArn = (name: string): string => arn('sqs', name);
export const ruleArn = (name: string): string => arn('events', `rule/${name}`);
export const functionArn = (name: string): string => arn('lambda', `function:${name}`);

/** Where a type has a property for its name, and what it is called without. */
const names: Readonly<Record<string, { readonly property: string; readonly otherwise: (id: string) => string }>> = {
  'AWS::S3::Bucket': { property: 'BucketName', otherwise: (id) => `local-${id.toLowerCase()}` },
  'AWS::SQS::Queue': { property: 'QueueName', otherwise: (id) => `local-${id}` },
  'AWS::Lambda::Function': { property: 'FunctionName', otherwise: (id) => `local-${id}` },
  'AWS::Events::Rule': { property: 'Name', otherwise: (id) => `local-${id}` },
  'AWS::IAM::Role': { property: 'RoleName', otherwise: (id) => `local-${id}` },
  'AWS::Logs::LogGroup': { property: 'LogGroupName', otherwise: (id) => `local-${id}` },
};

export function resourceName(id: string, { Type }: TemplateResource, nameOf: NameOf): string {
  const known = names[Type];
  return known ? (nameOf(known.property) ?? known.otherwise(id)) : id;
}

/** The value of { Ref: id }: for most types the name. */
export function refValue(id: string, resource: TemplateResource, nameOf: NameOf): string {
  const name = resourceName(id, resource, nameOf);
  return resource.Type === 'AWS::SQS::Queue' ? queueUrl(name) : name;
}

const queueUrl = (name: string): string => `https://sqs.${localAccount.region}.amazonaws.com/${localAccount.id}/${name}`;

/** The attributes that Fn::GetAtt can ask for, by type. */
const attributes: Readonly<Record<string, Readonly<Record<string, (name: string) => string>>>> = {
  'AWS::S3::Bucket': {
    Arn: (name) => `arn:aws:s3:::${name}`,
    DomainName: (name) => `${name}.s3.amazonaws.com`,
    RegionalDomainName: (name) => `${name}.s3.${localAccount.region}.amazonaws.com`,
  },
  'AWS::SQS::Queue': { Arn: queueArn, QueueName: (name) => name, QueueUrl: queueUrl },
  'AWS::Events::Rule': { Arn: ruleArn },
  'AWS::Lambda::Function': { Arn: functionArn },
  'AWS::IAM::Role': { Arn: (name) => `arn:aws:iam::${localAccount.id}:role/${name}` },
  'AWS::Logs::LogGroup': { Arn: (name) => `${arn('logs', `log-group:${name}`)}:*` },
  'AWS::ApiGatewayV2::Api': {
    ApiId: (name) => name,
    ApiEndpoint: (name) => `https://${name}.execute-api.${localAccount.region}.amazonaws.com`,
  },
};

/** Null when we do not know the attribute. */
export const attributeValue = (id: string, attribute: string, resource: TemplateResource, nameOf: NameOf): string | null =>
  attributes[resource.Type]?.[attribute]?.(resourceName(id, resource, nameOf)) ?? null;
