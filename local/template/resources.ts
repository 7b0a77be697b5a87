import { Properties } from './properties.ts';
import type { Resolver } from './resolver.ts';
import type { Template } from './template.ts';

export interface Resource {
  readonly id: string;
  /** What AWS would call it. */
  readonly name: string;
  readonly properties: Properties;
}

/** The resources of one type, resolved; without those whose condition does not hold. */
export const resourcesOfType = (template: Template, resolver: Resolver, type: string): readonly Resource[] =>
  Object.entries(template.Resources)
    .filter(([, { Type, Condition }]) => Type === type && (Condition === undefined || resolver.condition(Condition)))
    .map(([id, resource]) => ({
      id,
      name: resolver.nameOf(id),
      properties: new Properties(resolver.resolve(resource.Properties ?? {}, id), id),
    }));
