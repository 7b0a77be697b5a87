import type { NotificationRule } from '../s3/notification-rule.ts';
import { StartError } from '../start-error.ts';
import type { Properties } from './properties.ts';
import type { Resource } from './resources.ts';

export interface BucketResource {
  readonly id: string;
  readonly name: string;
  readonly versioned: boolean;
  readonly notifications: readonly NotificationRule[];
  /** Whether it tells the event bus of every change. */
  readonly tellsEvents: boolean;
}

/** Serverless puts the zips here before it deploys them; nothing of the service uses it. */
const deploymentBucket = 'ServerlessDeploymentBucket';

export const isOfTheService = ({ id }: Resource): boolean => id !== deploymentBucket;

export function bucketResource({ id, name, properties }: Resource): BucketResource {
  const versioning = properties.inner('VersioningConfiguration').text('Status', 'Off');
  if (versioning === 'Suspended') throw new StartError(`${id}: the local stack has no buckets with suspended versioning.`);
  const notifications = properties.inner('NotificationConfiguration');
  const other = notifications.names.find((kind) => !['QueueConfigurations', 'EventBridgeConfiguration'].includes(kind));
  if (other) throw new StartError(`${id}: the local stack sends notifications to queues and the event bus only, not to ${other}.`);
  return {
    id,
    name,
    versioned: versioning === 'Enabled',
    notifications: notifications.inners('QueueConfigurations').map((configuration, index) => rule(`${id}-${index + 1}`, configuration)),
    // The property says true by being there: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-eventbridgeconfiguration.html
    tellsEvents:
      notifications.has('EventBridgeConfiguration') && notifications.inner('EventBridgeConfiguration').flag('EventBridgeEnabled', true),
  };
}

function rule(id: string, configuration: Properties): NotificationRule {
  const filters = configuration.inner('Filter').inner('S3Key').inners('Rules');
  const filterValue = (wanted: string): string =>
    filters.find((filter) => filter.text('Name').toLowerCase() === wanted)?.text('Value') ?? '';
  return {
    id,
    event: configuration.text('Event'),
    prefix: filterValue('prefix'),
    suffix: filterValue('suffix'),
    queueArn: configuration.text('Queue'),
  };
}
