import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { newestChange } from './newest-change.ts';
import { StartError } from './start-error.ts';

/** What the package is made of, from the project's root; `node_modules` come on top. */
export const packageSources = [
  'functions',
  'lib',
  'schemas',
  'resources',
  'samples',
  'scripts/build.ts',
  'scripts/built-ins-by-require.ts',
  'scripts/compiled-at-once',
  'scripts/compiled-at-once.ts',
  'scripts/weights-as-file.ts',
  'scripts/serverless',
  'serverless.yml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

export const packagedTemplate = (root: string): string => join(root, '.serverless', 'cloudformation-template-update-stack.json');

/** Packages the service unless that was done since the last change. */
export async function packageIfNeeded(root: string, say: (message: string) => void): Promise<void> {
  const packaged = await newestChange([packagedTemplate(root)]);
  if (packaged > (await newestChange(packageSources.map((source) => join(root, source))))) return;
  say(packaged === 0 ? 'Packaging the service (npm run package) …' : 'The sources have changed: packaging the service again …');
  await runPackage(root);
}

async function runPackage(root: string): Promise<void> {
  const { npm_execpath: npm } = process.env; // set by npm: the very npm that runs us
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(command, [...first, 'run', '-s', 'package'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => output.push(bytes));
  const [code] = await once(child, 'close').catch(({ message }: Error) => {
    throw new StartError(`Cannot run npm to package the service: ${message}`);
  });
  if (code !== 0) throw new StartError(`${Buffer.concat(output)}\nPackaging failed; what it said is above. See \`npm run package\`.`);
}
