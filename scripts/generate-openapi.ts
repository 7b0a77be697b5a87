import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Example, openapiExamples } from './openapi/examples.ts';

const root = new URL('../', import.meta.url);
const summarySchemaFile = new URL('schemas/summary.v1.json', root);
export const openapiFile = new URL('schemas/openapi.json', root);

/** Written by hand in the OpenAPI document; all its other schemas are those of the summary. */
const ownSchemas = ['Health', 'ProblemDetails', 'Processing', 'SummaryPage', 'LinkedData', 'JsonFeed', 'ClaimsPage'];

/** The OpenAPI document with the summary's schemas and real answers as examples put in, so that it stands on its own. The paths are written by hand. */
export async function completeOpenapi(): Promise<unknown> {
  const openapi = JSON.parse(await readFile(openapiFile, 'utf8'));
  const { $schema: _, $id: __, $defs, ...summary } = JSON.parse(await readFile(summarySchemaFile, 'utf8'));
  const own = Object.entries(openapi.components.schemas).filter(([name]) => ownSchemas.includes(name));
  const schemas = withComponentReferences({ Summary: summary, ...$defs });
  for (const example of await openapiExamples()) putExample(openapi.components.responses, example);
  return { ...openapi, components: { ...openapi.components, schemas: { ...Object.fromEntries(own), ...schemas } } };
}

interface ResponseObject {
  readonly content: Readonly<Record<string, { example?: unknown; examples?: Record<string, unknown> }>>;
}

function putExample(responses: Readonly<Record<string, ResponseObject>>, { response, mediaType, name, value }: Example): void {
  const content = responses[response]?.content[mediaType];
  if (content === undefined) throw new Error(`${response} has no content ${mediaType}`);
  if (name === null) content.example = value;
  else content.examples = { ...content.examples, [name]: { value } };
}

/** `#/$defs/Claim` → `#/components/schemas/Claim` */
const withComponentReferences = (schemas: object): object =>
  JSON.parse(JSON.stringify(schemas).replaceAll('"#/$defs/', '"#/components/schemas/'));

if (import.meta.main) {
  await writeFile(openapiFile, JSON.stringify(await completeOpenapi(), null, 2));
  execFileSync('biome', ['format', '--write', fileURLToPath(openapiFile)], { stdio: 'inherit' });
}
