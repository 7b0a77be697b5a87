import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const summarySchemaFile = new URL('schemas/summary.v1.json', root);
export const openapiFile = new URL('schemas/openapi.json', root);

/** Written by hand in the OpenAPI document; all its other schemas are those of the summary. */
const ownSchemas = ['Health', 'ProblemDetails', 'Processing', 'SummaryPage', 'LinkedData', 'JsonFeed', 'ClaimsPage'];

/** The OpenAPI document with the summary's schemas put in, so that it stands on its own. The paths are written by hand. */
export async function openapiWithSummary(): Promise<unknown> {
  const openapi = JSON.parse(await readFile(openapiFile, 'utf8'));
  const { $schema: _, $id: __, $defs, ...summary } = JSON.parse(await readFile(summarySchemaFile, 'utf8'));
  const own = Object.entries(openapi.components.schemas).filter(([name]) => ownSchemas.includes(name));
  const schemas = withComponentReferences({ Summary: summary, ...$defs });
  return { ...openapi, components: { ...openapi.components, schemas: { ...Object.fromEntries(own), ...schemas } } };
}

/** `#/$defs/Claim` → `#/components/schemas/Claim` */
const withComponentReferences = (schemas: object): object =>
  JSON.parse(JSON.stringify(schemas).replaceAll('"#/$defs/', '"#/components/schemas/'));

if (import.meta.main) {
  await writeFile(openapiFile, JSON.stringify(await openapiWithSummary(), null, 2));
  execFileSync('biome', ['format', '--write', fileURLToPath(openapiFile)], { stdio: 'inherit' });
}
