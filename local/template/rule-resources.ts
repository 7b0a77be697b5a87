import { readPattern } from '../events/event-pattern.ts';
import type { Rule, RuleTarget } from '../events/rule.ts';
import { StartError } from '../start-error.ts';
import type { Properties } from './properties.ts';
import type { Resource } from './resources.ts';

/** Null when it is switched off. */
export function ruleResource({ id, properties }: Resource): Rule | null {
  if (properties.text('State', 'ENABLED') === 'DISABLED') return null;
  if (properties.has('ScheduleExpression')) throw new StartError(`${id}: the local stack runs no schedules.`);
  return {
    id,
    pattern: readPattern(properties.value('EventPattern'), `${id}.EventPattern`),
    targets: properties.inners('Targets').map((target) => ruleTarget(id, target)),
  };
}

/** What a template of a target's input stands for the whole event with. */
const wholeEvent = '<aws.events.event.json>';

function ruleTarget(id: string, target: Properties): RuleTarget {
  const queueArn = target.text('Arn');
  if (!queueArn.startsWith('arn:aws:sqs:')) throw new StartError(`${id}: the local stack sends events to queues only, not to ${queueArn}.`);
  // Queues of this machine take everything: there are no dead letters of the bus.
  const unknown = target.names.find((name) => !['Arn', 'DeadLetterConfig', 'Id', 'InputTransformer'].includes(name));
  if (unknown) throw new StartError(`${id}: the local stack does not know ${unknown} of a target.`);
  const template = target.inner('InputTransformer').text('InputTemplate', wholeEvent);
  if (target.inner('InputTransformer').has('InputPathsMap') || /<(?!aws\.events\.event\.json>)/.test(template)) {
    throw new StartError(`${id}: the local stack puts nothing but ${wholeEvent} into an input.`);
  }
  return { queueArn, input: (event) => template.replaceAll(wholeEvent, () => JSON.stringify(event)) };
}
