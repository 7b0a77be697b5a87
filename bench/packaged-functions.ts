import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FunctionSettings } from '../local/lambda/function-settings.ts';
import { packagedTemplate, packageIfNeeded } from '../local/service-package.ts';
import { planOf } from '../local/stack/plan.ts';
import { unzip } from '../local/unzip.ts';
import type { S3Server } from '../test/aws/s3-stores.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The functions as they would be deployed, and one that does nothing, side by side in a folder. */
export interface PackagedFunctions {
  readonly empty: FunctionSettings;
  readonly summarizing: FunctionSettings;
  readonly serving: FunctionSettings;
}

/** Packages the service if that was not done since the last change, and unpacks the zips of the template. */
export async function packagedFunctions(folder: string, s3: S3Server): Promise<PackagedFunctions> {
  await packageIfNeeded(root, (message) => console.error(message));
  const templateFile = packagedTemplate(root);
  const buckets = { ARTICLES_BUCKET: s3.articlesBucket, SUMMARIES_BUCKET: s3.summariesBucket, AWS_ENDPOINT_URL_S3: s3.endpoint };
  const resources = planOf(templateFile).functions.map(({ zip, ...resource }) => {
    const taskRoot = join(folder, resource.name);
    unzip(join(dirname(templateFile), zip), taskRoot);
    return { ...resource, taskRoot, concurrency: 1, environment: { ...resource.environment, ...buckets } };
  });
  const named = (ending: string): FunctionSettings => {
    const found = resources.find(({ name }) => name.endsWith(ending));
    if (!found) throw new Error(`The template has no function whose name ends in ${ending}.`);
    return found;
  };
  const summarizing = named('summarize-article');
  return { summarizing, serving: named('serve-summaries'), empty: emptyFunction(join(folder, 'empty'), summarizing) };
}

/** What every function on this Node costs. */
function emptyFunction(taskRoot: string, like: FunctionSettings): FunctionSettings {
  mkdirSync(taskRoot, { recursive: true });
  writeFileSync(join(taskRoot, 'index.mjs'), 'export const handler = async () => ({});\n');
  return { ...like, name: 'empty', handler: 'index.handler', taskRoot };
}
