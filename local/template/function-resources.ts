import { basename } from 'node:path';
import type { FunctionSettings } from '../lambda/function-settings.ts';
import { lambdaNode } from '../lambda/node-binary.ts';
import { StartError } from '../start-error.ts';
import type { Properties } from './properties.ts';
import { functionArn } from './references.ts';
import type { Resource } from './resources.ts';

/** What the template says of a function; the rest of its settings is this machine's. */
export interface FunctionResource extends Omit<FunctionSettings, 'concurrency' | 'taskRoot'> {
  readonly id: string;
  /** Null: as many as there may be. */
  readonly reservedConcurrency: number | null;
  /** Name of the artefact beside the template. */
  readonly zip: string;
}

/** What Lambda does without being told: 3 seconds, 128 MB. */
const defaults = { timeout: 3, memory: 128 };

export function functionResource({ id, name, properties }: Resource): FunctionResource {
  const runtime = properties.text('Runtime', 'a container image');
  if (runtime !== `nodejs${lambdaNode}.x`) throw new StartError(`${id}: the local stack runs nodejs${lambdaNode}.x, not ${runtime}.`);
  return {
    id,
    name,
    arn: functionArn(name),
    handler: properties.text('Handler'),
    runtime,
    timeout: properties.number('Timeout', defaults.timeout) * 1000,
    memory: properties.number('MemorySize', defaults.memory),
    reservedConcurrency: properties.number('ReservedConcurrentExecutions', null),
    logFormat: properties.inner('LoggingConfig').text('LogFormat', 'Text') === 'JSON' ? 'JSON' : 'Text',
    environment: environment(properties.inner('Environment').inner('Variables')),
    zip: basename(properties.inner('Code').text('S3Key')),
  };
}

const environment = (variables: Properties): Record<string, string> =>
  Object.fromEntries(variables.names.map((name) => [name, variables.text(name)]));
