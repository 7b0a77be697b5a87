// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Fn::Sub has placeholders of its own
import { describe, expect, test } from 'vitest';
import { Resolver } from '../../../local/template/resolver.ts';
import type { Template } from '../../../local/template/template.ts';

const template: Template = {
  Parameters: {
    Stage: { Type: 'String', Default: 'dev' },
    Names: { Type: 'CommaDelimitedList', Default: 'a,b' },
    Missing: { Type: 'String' },
    Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/path' },
  },
  Mappings: { Sizes: { dev: { memory: 128 } } },
  Conditions: {
    IsDev: { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] },
    IsLive: { 'Fn::Not': [{ Condition: 'IsDev' }] },
    Either: { 'Fn::Or': [{ Condition: 'IsDev' }, { Condition: 'IsLive' }] },
    Both: { 'Fn::And': [{ Condition: 'IsDev' }, { Condition: 'IsLive' }] },
    Round: { 'Fn::Not': [{ Condition: 'Round' }] },
  },
  Resources: {
    Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Sub': 'news-${Stage}-${AWS::AccountId}' } } },
    Unnamed: { Type: 'AWS::S3::Bucket' },
    Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'changes' } },
    Function: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'summarize' } },
    Role: { Type: 'AWS::IAM::Role' },
    Api: { Type: 'AWS::ApiGatewayV2::Api' },
    Snake: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: 'Tail' } } },
    Tail: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: 'Snake' } } },
  },
};
const resolve = (value: unknown) => new Resolver(template).resolve(value, 'Here');

describe('an intrinsic function is replaced by its value', () => {
  test.each([
    [{ Ref: 'Stage' }, 'dev'],
    [{ Ref: 'Names' }, ['a', 'b']],
    [{ Ref: 'AWS::Region' }, 'us-east-1'],
    [{ Ref: 'Bucket' }, 'news-dev-000000000000'],
    [{ Ref: 'Unnamed' }, 'local-unnamed'],
    [{ Ref: 'Queue' }, 'https://sqs.us-east-1.amazonaws.com/000000000000/changes'],
    [{ Ref: 'Function' }, 'summarize'],
    [{ Ref: 'Api' }, 'Api'],
    [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, 'arn:aws:s3:::news-dev-000000000000'],
    [{ 'Fn::GetAtt': 'Queue.Arn' }, 'arn:aws:sqs:us-east-1:000000000000:changes'],
    [{ 'Fn::GetAtt': ['Function', 'Arn'] }, 'arn:aws:lambda:us-east-1:000000000000:function:summarize'],
    [{ 'Fn::GetAtt': ['Role', 'Arn'] }, 'arn:aws:iam::000000000000:role/local-Role'],
    [{ 'Fn::Sub': '${Queue.Arn}/${Stage} ${!literal}' }, 'arn:aws:sqs:us-east-1:000000000000:changes/dev ${literal}'],
    [{ 'Fn::Sub': ['${own}-${Stage}', { own: { Ref: 'Function' } }] }, 'summarize-dev'],
    [{ 'Fn::Join': ['/', ['integrations', { Ref: 'Api' }]] }, 'integrations/Api'],
    [{ 'Fn::Select': [1, { Ref: 'Names' }] }, 'b'],
    [{ 'Fn::Split': ['-', 'a-b'] }, ['a', 'b']],
    [{ 'Fn::FindInMap': ['Sizes', { Ref: 'Stage' }, 'memory'] }, 128],
    [{ 'Fn::If': ['IsDev', 'yes', { 'Fn::Unknown': 1 }] }, 'yes'],
    [{ 'Fn::If': ['IsLive', 'yes', 'no'] }, 'no'],
    [{ 'Fn::If': ['Either', { 'Fn::If': ['Both', 1, 2] }, 3] }, 2],
    [
      { a: 1, b: { Ref: 'AWS::NoValue' }, c: [{ Ref: 'AWS::NoValue' }, true, null] },
      { a: 1, c: [true, null] },
    ],
    [
      { Ref: 'Stage', and: 'more' },
      { Ref: 'Stage', and: 'more' },
    ],
  ])('%j', (value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });
});

describe('what cannot be resolved is named', () => {
  test.each([
    [{ deep: [{ 'Fn::Cidr': ['10.0.0.0/8'] }] }, 'Here.deep[0] uses Fn::Cidr'],
    [{ Ref: 'Nobody' }, 'Here.Ref refers to Nobody'],
    [{ 'Fn::GetAtt': ['Bucket', 'WebsiteURL'] }, 'the attribute WebsiteURL of AWS::S3::Bucket'],
    [{ Ref: 'Missing' }, 'parameter Missing'],
    [{ Ref: 'Stored' }, 'parameter Stored'],
    [{ 'Fn::If': ['Nothing', 1, 2] }, 'condition Nothing'],
    [{ 'Fn::If': ['Round', 1, 2] }, 'round in circles at Conditions.Round'],
    [{ Ref: 'Snake' }, 'round in circles'],
    [{ 'Fn::Join': ['', 'text'] }, 'expected a list, got "text"'],
    [{ 'Fn::Join': ['', [{ a: 1 }]] }, 'expected text, got {"a":1}'],
    ['{{resolve:ssm:/path}}', 'cannot look up'],
  ])('%j', (value, message) => {
    expect(() => resolve(value)).toThrow(message);
  });
});
