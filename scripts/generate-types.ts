import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const root = new URL('../', import.meta.url);
const schemaFile = new URL('schemas/summary.v1.json', root);
export const typesFile = new URL('lib/summary-format.ts', root);

/** The TypeScript types of a summary, written from its JSON Schema: the schema is the one source. */
export async function summaryTypes(): Promise<string> {
  const types = await compile(JSON.parse(await readFile(schemaFile, 'utf8')), 'Summary', {
    bannerComment: '// Written by `npm run generate` from schemas/summary.v1.json. Change the schema, not this file.',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 140 },
  });
  return readonlyLists(readonlyProperties(types));
}

/** `  text: string;` → `  readonly text: string;` */
const readonlyProperties = (types: string): string => types.replaceAll(/^( +)(\w+\??:|\[k: string\]:)/gm, '$1readonly $2');

/** `claims: Claim[];` → `claims: readonly Claim[];` */
const readonlyLists = (types: string): string => types.replaceAll(/: (\w+\[\])/g, ': readonly $1');

if (import.meta.main) {
  await writeFile(typesFile, await summaryTypes());
}
