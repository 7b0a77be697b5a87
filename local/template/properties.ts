import { StartError } from '../start-error.ts';

/** Resolved properties, read by name and kind; an error says where the template has something else. */
export class Properties {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #path: string;

  constructor(values: unknown, path: string) {
    if (typeof values !== 'object' || values === null || Array.isArray(values)) throw unexpected('properties', values, path);
    this.#values = values as Record<string, unknown>;
    this.#path = path;
  }

  get names(): readonly string[] {
    return Object.keys(this.#values);
  }

  text(name: string): string;
  text<Otherwise>(name: string, otherwise: Otherwise): string | Otherwise;
  text(name: string, ...otherwise: readonly unknown[]): unknown {
    const value = this.#values[name];
    if (value === undefined && otherwise.length > 0) return otherwise[0];
    if (typeof value === 'string') return value;
    throw unexpected('text', value, `${this.#path}.${name}`);
  }

  /** CloudFormation also takes "30" for 30. */
  number<Otherwise>(name: string, otherwise: Otherwise): number | Otherwise {
    const value = this.#values[name];
    if (value === undefined) return otherwise;
    const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
    if (Number.isFinite(number)) return number;
    throw unexpected('a number', value, `${this.#path}.${name}`);
  }

  flag(name: string, otherwise: boolean): boolean {
    const value = this.#values[name];
    if (value === undefined) return otherwise;
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    throw unexpected('true or false', value, `${this.#path}.${name}`);
  }

  texts(name: string): readonly string[] {
    return this.#list(name).map((item) => String(item));
  }

  /** Empty where the template says nothing. */
  inner(name: string): Properties {
    return new Properties(this.#values[name] ?? {}, `${this.#path}.${name}`);
  }

  inners(name: string): readonly Properties[] {
    return this.#list(name).map((item, index) => new Properties(item, `${this.#path}.${name}[${index}]`));
  }

  /** As it stands, whatever it is. */
  value(name: string): unknown {
    return this.#values[name];
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  #list(name: string): readonly unknown[] {
    const value = this.#values[name] ?? [];
    if (Array.isArray(value)) return value;
    throw unexpected('a list', value, `${this.#path}.${name}`);
  }
}

const unexpected = (expected: string, value: unknown, path: string): StartError =>
  new StartError(`${path}: expected ${expected}, got ${value === undefined ? 'nothing' : JSON.stringify(value)}.`);
