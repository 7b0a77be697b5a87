import type { Rule } from '../events/rule.ts';
import { type ApiResource, apiResource } from '../template/api-resources.ts';
import { type BucketResource, bucketResource, isOfTheService } from '../template/bucket-resources.ts';
import { differences } from '../template/differences.ts';
import { type EventSourceResource, eventSourceResource } from '../template/event-source-resources.ts';
import { type FunctionResource, functionResource } from '../template/function-resources.ts';
import { type QueueResource, queueResource } from '../template/queue-resources.ts';
import { Resolver } from '../template/resolver.ts';
import { resourcesOfType } from '../template/resources.ts';
import { ruleResource } from '../template/rule-resources.ts';
import { readTemplate } from '../template/template.ts';

/** What of a template is going to run. */
export interface Plan {
  readonly buckets: readonly BucketResource[];
  readonly queues: readonly QueueResource[];
  readonly functions: readonly FunctionResource[];
  readonly eventSources: readonly EventSourceResource[];
  readonly rules: readonly Rule[];
  readonly api: ApiResource | null;
  readonly differences: readonly string[];
}

export function planOf(templateFile: string): Plan {
  const template = readTemplate(templateFile);
  const resolver = new Resolver(template);
  const ofType = (type: string) => resourcesOfType(template, resolver, type);
  return {
    buckets: ofType('AWS::S3::Bucket').filter(isOfTheService).map(bucketResource),
    queues: ofType('AWS::SQS::Queue').map(queueResource),
    functions: ofType('AWS::Lambda::Function').map(functionResource),
    eventSources: ofType('AWS::Lambda::EventSourceMapping').flatMap((resource) => eventSourceResource(resource) ?? []),
    rules: ofType('AWS::Events::Rule').flatMap((resource) => ruleResource(resource) ?? []),
    api: apiResource(template, resolver),
    differences: differences(template, resolver),
  };
}
