import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import openapi from '../../schemas/openapi.json' with { type: 'json' };

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface ResponseObject {
  readonly headers?: Readonly<Record<string, { readonly $ref: string }>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

// OpenAPI 3.1 schemas are JSON Schema 2020-12, so a validator of that is all it takes; `example` is OpenAPI's own word.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, keywords: ['example', 'components'] });
addFormats.default(ajv);
const documentId = 'urn:test:openapi';
ajv.addSchema({ $id: documentId, components: openapi.components } as object);

// Our own paths, and what is answered where there is none or for a method that there is not.
const undocumented: Readonly<Record<number, string>> = { 404: 'NotFound', 405: 'MethodNotAllowed' };

/** Everything in which an answer differs from what the OpenAPI document promises for the request. */
export function contractFaults(method: string, path: string, answer: Answer): string[] {
  const reference = responseReference(method, path, answer.status);
  if (reference === undefined) return [`${method} ${path} → ${answer.status} is not documented`];
  const response = resolved<ResponseObject>(reference);
  const isHead = method === 'HEAD';
  return [...headerFaults(response, answer), ...(isHead ? headBodyFaults(answer) : bodyFaults(reference, response, answer))];
}

function documentedPath(path: string): string {
  if (path.startsWith('/summaries/')) return '/summaries/{key}';
  return /^\/articles\/.*\/text$/s.test(path) ? '/articles/{key}/text' : path;
}

function responseReference(method: string, path: string, status: number): string | undefined {
  const documented = documentedPath(path);
  const operations = (openapi.paths as Record<string, Record<string, { responses?: Record<string, { $ref: string }> }>>)[documented];
  const operation = operations?.[method.toLowerCase()];
  if (operation) return operation.responses?.[status]?.$ref;
  const name = undocumented[status];
  return name && `#/components/responses/${name}`;
}

function headerFaults(response: ResponseObject, answer: Answer): string[] {
  return Object.entries(response.headers ?? {}).flatMap(([name, { $ref }]) => {
    const { required = false } = resolved<{ required?: boolean }>($ref);
    const value = answer.headers[name.toLowerCase()];
    if (value === undefined) return required ? [`header ${name} is missing`] : [];
    return schemaFaults(`header ${name}`, `${$ref}/schema`, value);
  });
}

const headBodyFaults = ({ body }: Answer): string[] => (body === '' ? [] : ['HEAD has a body']);

function bodyFaults(reference: string, response: ResponseObject, answer: Answer): string[] {
  if (response.content === undefined) return answer.body === '' ? [] : ['a body where there should be none'];
  const mediaType = answer.headers['content-type'] ?? 'none';
  if (!(mediaType in response.content)) return [`content type ${mediaType} is not documented`];
  const value = /[/+]json$/.test(mediaType) ? JSON.parse(answer.body) : answer.body;
  return schemaFaults('body', `${reference}/content/${mediaType.replaceAll('/', '~1')}/schema`, value);
}

function schemaFaults(where: string, reference: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: `${documentId}${reference}` });
  return validate(value) ? [] : [`${where}: ${ajv.errorsText(validate.errors)}`];
}

const resolved = <Value>(reference: string): Value =>
  reference
    .slice('#/'.length)
    .split('/')
    .reduce((value: Record<string, unknown>, name) => value[name] as Record<string, unknown>, openapi) as Value;

/** Every example of the document, with the reference to the schema that it must satisfy. */
export function exampleFaults(): string[] {
  return Object.entries(openapi.components.responses).flatMap(([name, response]) =>
    Object.entries((response as ResponseObject).content ?? {}).flatMap(([mediaType, content]) => {
      const { example, examples = {} } = content as { example?: unknown; examples?: Record<string, { value: unknown }> };
      const values = [...(example === undefined ? [] : [example]), ...Object.values(examples).map(({ value }) => value)];
      const reference = `#/components/responses/${name}/content/${mediaType.replaceAll('/', '~1')}/schema`;
      return values.flatMap((value) => schemaFaults(name, reference, value));
    }),
  );
}
