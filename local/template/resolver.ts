import { StartError } from '../start-error.ts';
import { attributeValue, pseudoParameters, refValue, resourceName } from './references.ts';
import type { Template, TemplateParameter, TemplateResource } from './template.ts';

/** The value of { Ref: AWS::NoValue }: whatever holds it is left out. */
const noValue = Symbol('AWS::NoValue');

type Intrinsic = (argument: unknown, path: string) => unknown;

/** Replaces intrinsic functions by their values, as CloudFormation does before it makes a resource. */
export class Resolver {
  readonly #template: Template;
  /** What is being looked up, to notice a template that goes round in circles. */
  readonly #underway = new Set<string>();
  readonly #intrinsics: Readonly<Record<string, Intrinsic>> = {
    Ref: (argument, path) => this.#ref(asText(argument, path), path),
    Condition: (argument, path) => this.condition(asText(argument, path)),
    'Fn::GetAtt': (argument, path) => this.#attribute(argument, path),
    'Fn::Sub': (argument, path) => this.#substitute(argument, path),
    'Fn::Join': (argument, path) => this.#join(argument, path),
    'Fn::Select': (argument, path) => this.#select(argument, path),
    'Fn::Split': (argument, path) => this.#split(argument, path),
    'Fn::FindInMap': (argument, path) => this.#findInMap(argument, path),
    'Fn::If': (argument, path) => this.#if(argument, path),
    'Fn::Equals': (argument, path) => this.#equals(argument, path),
    'Fn::And': (argument, path) => this.#list(argument, path).every((value) => value === true),
    'Fn::Or': (argument, path) => this.#list(argument, path).some((value) => value === true),
    'Fn::Not': (argument, path) => this.#list(argument, path)[0] !== true,
  };

  constructor(template: Template) {
    this.#template = template;
  }

  /** `path` tells where the value stands, for errors. */
  resolve(value: unknown, path: string): unknown {
    if (typeof value === 'string') return withoutDynamicReference(value, path);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => this.resolve(item, `${path}[${index}]`)).filter((item) => item !== noValue);
    const entries = Object.entries(value);
    const [only] = entries;
    if (entries.length === 1 && only && isIntrinsic(only[0])) return this.#apply(only[0], only[1], path);
    const resolved = entries.map(([name, item]) => [name, this.resolve(item, `${path}.${name}`)] as const);
    return Object.fromEntries(resolved.filter(([, item]) => item !== noValue));
  }

  condition(name: string): boolean {
    const condition = this.#template.Conditions?.[name];
    if (condition === undefined) throw new StartError(`The template uses a condition ${name} that it does not define.`);
    return this.#guarded(`Conditions.${name}`, () => this.resolve(condition, `Conditions.${name}`)) === true;
  }

  /** The name that a resource goes by. */
  nameOf(id: string): string {
    const resource = this.#resource(id, id);
    return this.#guarded(id, () => resourceName(id, resource, this.#nameProperty(id, resource)));
  }

  #apply(name: string, argument: unknown, path: string): unknown {
    const intrinsic = this.#intrinsics[name];
    if (!intrinsic) throw new StartError(`${path} uses ${name}, which the local stack does not know.`);
    return intrinsic(argument, `${path}.${name}`);
  }

  #ref(id: string, path: string): unknown {
    if (id === 'AWS::NoValue') return noValue;
    const parameter = this.#template.Parameters?.[id];
    if (parameter) return defaultOf(id, parameter);
    const pseudo = pseudoParameters[id];
    if (pseudo !== undefined) return pseudo;
    const resource = this.#resource(id, path);
    return this.#guarded(id, () => refValue(id, resource, this.#nameProperty(id, resource)));
  }

  #attribute(argument: unknown, path: string): string {
    const [id = '', ...rest] = typeof argument === 'string' ? argument.split('.') : this.#list(argument, path).map(String);
    const attribute = rest.join('.');
    const resource = this.#resource(id, path);
    const value = this.#guarded(id, () => attributeValue(id, attribute, resource, this.#nameProperty(id, resource)));
    if (value === null) throw new StartError(`${path}: the local stack does not know the attribute ${attribute} of ${resource.Type}.`);
    return value;
  }

  #substitute(argument: unknown, path: string): string {
    const [text, variables] = Array.isArray(argument) ? argument : [argument, {}];
    const own = this.resolve(variables, path) as Record<string, unknown>;
    return asText(text, path).replace(/\$\{(!?)([^}]*)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (name in own) return asText(own[name], path);
      return asText(name.includes('.') && !name.includes('::') ? this.#attribute(name, path) : this.#ref(name, path), path);
    });
  }

  #join(argument: unknown, path: string): string {
    const [separator, items] = this.#list(argument, path);
    return asList(items, path)
      .map((item) => asText(item, path))
      .join(asText(separator, path));
  }

  #select(argument: unknown, path: string): unknown {
    const [index, items] = this.#list(argument, path);
    const item = asList(items, path)[Number(index)];
    if (item === undefined) throw new StartError(`${path}: there is no item ${JSON.stringify(index)}.`);
    return item;
  }

  #split(argument: unknown, path: string): string[] {
    const [separator, text] = this.#list(argument, path);
    return asText(text, path).split(asText(separator, path));
  }

  #findInMap(argument: unknown, path: string): unknown {
    const [map, top, second] = this.#list(argument, path).map((item) => asText(item, path));
    const value = this.#template.Mappings?.[map ?? '']?.[top ?? '']?.[second ?? ''];
    if (value === undefined) throw new StartError(`${path}: Mappings has no ${map}.${top}.${second}.`);
    return value;
  }

  /** Only the branch that counts is looked at. */
  #if(argument: unknown, path: string): unknown {
    const [condition, whenTrue, whenFalse] = asList(argument, path);
    return this.resolve(this.condition(asText(condition, path)) ? whenTrue : whenFalse, path);
  }

  #equals(argument: unknown, path: string): boolean {
    const [left, right] = this.#list(argument, path);
    return String(left) === String(right);
  }

  #list(argument: unknown, path: string): unknown[] {
    return asList(this.resolve(argument, path), path);
  }

  #resource(id: string, path: string): TemplateResource {
    const resource = this.#template.Resources[id];
    if (!resource) throw new StartError(`${path} refers to ${id}, which the template does not have.`);
    return resource;
  }

  #nameProperty(id: string, resource: TemplateResource): (property: string) => string | null {
    return (property) => {
      const value = this.resolve(resource.Properties?.[property], `${id}.${property}`);
      return value === undefined || value === noValue ? null : asText(value, `${id}.${property}`);
    };
  }

  #guarded<Result>(what: string, look: () => Result): Result {
    if (this.#underway.has(what)) throw new StartError(`The template goes round in circles at ${what}.`);
    this.#underway.add(what);
    try {
      return look();
    } finally {
      this.#underway.delete(what);
    }
  }
}

const isIntrinsic = (name: string): boolean => name === 'Ref' || name === 'Condition' || name.startsWith('Fn::');

function defaultOf(id: string, { Type, Default }: TemplateParameter): unknown {
  if (Default === undefined || Type.startsWith('AWS::SSM::')) {
    throw new StartError(`The template's parameter ${id} has no default, and the local stack has no other value for it.`);
  }
  return Type.startsWith('List<') || Type === 'CommaDelimitedList' ? String(Default).split(',') : Default;
}

function withoutDynamicReference(text: string, path: string): string {
  if (text.includes('{{resolve:')) throw new StartError(`${path}: the local stack cannot look up ${text}.`);
  return text;
}

function asText(value: unknown, path: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new StartError(`${path}: expected text, got ${JSON.stringify(value)}.`);
}

function asList(value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new StartError(`${path}: expected a list, got ${JSON.stringify(value)}.`);
}
