import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { readCommandLine, UsageError } from '../../local/command-line.ts';

test('without options everything is as usual', () => {
  expect(readCommandLine([])).toEqual({
    help: false,
    port: 3000,
    s3Port: 9000,
    dataDirectory: null,
    inbox: null,
    samples: null,
    template: null,
    packages: true,
    duplicates: 0.1,
    timeScale: null,
    concurrency: Math.max(2, availableParallelism()),
  });
});

test('another template is not packaged first', () => {
  expect(readCommandLine(['--template', 'x.json'])).toMatchObject({ template: 'x.json', packages: false });
  expect(readCommandLine(['--no-package'])).toMatchObject({ template: null, packages: false });
});

test.each([
  [['--colour'], "Unknown option '--colour'"],
  [['inbox'], 'inbox'],
  [['--port', 'http'], '--port: expected a whole number from 0 to 65535, got `http`'],
  [['--s3-port', '70000'], '--s3-port: expected a whole number from 0 to 65535, got `70000`'],
  [['--duplicates', '2'], '--duplicates: expected a number from 0 to 1, got `2`'],
  [['--time-scale', '0'], '--time-scale: expected a number from 1 to 1000000, got `0`'],
  [['--concurrency', '1.5'], '--concurrency: expected a whole number from 1 to 100, got `1.5`'],
  [['--data-dir'], '--data-dir'],
])('%j is refused', (args, message) => {
  expect(() => readCommandLine(args)).toThrow(UsageError);
  expect(() => readCommandLine(args)).toThrow(message);
});
