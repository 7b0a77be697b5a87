import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error.ts';

/** Lambda's major version of Node. */
export const lambdaNode = '24';

/** A Node of Lambda's major version: this one, or the one that `npm ci` installed. */
export function nodeBinary(): string {
  if (process.versions.node.split('.')[0] === lambdaNode) return process.execPath;
  const installed = installedNode();
  if (installed) return installed;
  throw new StartError(
    `Functions run on Node ${lambdaNode}, which \`npm ci\` installs beside the other packages: run it, then \`npm start\`.`,
  );
}

function installedNode(): string | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}
