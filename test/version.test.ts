import { expect, test } from 'vitest';
import { version } from '../lib/version.ts';
import packageFile from '../package.json' with { type: 'json' };

test('the version is that of the package', () => {
  expect(version).toBe(packageFile.version);
});
