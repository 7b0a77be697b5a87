import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packagedTemplate, packageIfNeeded } from '../../local/service-package.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A project whose packaging writes the time into the template, or fails. */
function project(script: string): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'lib', 'deep'), { recursive: true });
  mkdirSync(dirname(packagedTemplate(root)));
  writeFileSync(join(root, 'lib', 'deep', 'a.ts'), '');
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { package: script } }));
  return root;
}

const packages = "node -e \"fs.appendFileSync('.serverless/cloudformation-template-update-stack.json', 'x')\"";

test('the service is packaged when there is no package, and again when a source has changed', { timeout: 20_000 }, async () => {
  const root = project(packages);
  const said: string[] = [];
  const start = () => packageIfNeeded(root, (message) => void said.push(message));
  await start();
  expect(readFileSync(packagedTemplate(root), 'utf8')).toBe('x');
  await start();
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(root, 'lib', 'deep', 'a.ts'), later, later);
  await start();
  expect(readFileSync(packagedTemplate(root), 'utf8')).toBe('xx');
  expect(said).toEqual(['Packaging the service (npm run package) …', 'The sources have changed: packaging the service again …']);
});

test('a failure shows what packaging said', { timeout: 20_000 }, async () => {
  const root = project('echo no luck with it && exit 3');
  await expect(packageIfNeeded(root, () => undefined)).rejects.toThrow(/no luck with it[\s\S]*Packaging failed/);
  expect(existsSync(packagedTemplate(root))).toBe(false);
});
