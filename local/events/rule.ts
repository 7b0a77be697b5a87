import type { EventPattern } from './event-pattern.ts';
import type { BusEvent } from './s3-event.ts';

export interface Rule {
  readonly id: string;
  readonly pattern: EventPattern;
  readonly targets: readonly RuleTarget[];
}

export interface RuleTarget {
  readonly queueArn: string;
  /** What the target gets of an event. */
  readonly input: (event: BusEvent) => string;
}
