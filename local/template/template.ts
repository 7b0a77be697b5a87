import { readFileSync } from 'node:fs';
import { StartError } from '../start-error.ts';

/** A CloudFormation template, as far as it is looked at before its intrinsic functions are resolved. */
export interface Template {
  readonly Parameters?: Readonly<Record<string, TemplateParameter>>;
  readonly Mappings?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, TemplateResource>>;
}

export interface TemplateParameter {
  readonly Type: string;
  readonly Default?: unknown;
}

export interface TemplateResource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

export function readTemplate(file: string): Template {
  try {
    const template = JSON.parse(readFileSync(file, 'utf8')) as Partial<Template>;
    if (typeof template.Resources === 'object') return template as Template;
  } catch (error) {
    throw new StartError(`Cannot read the template ${file}: ${(error as Error).message}`);
  }
  throw new StartError(`The template ${file} has no Resources.`);
}
