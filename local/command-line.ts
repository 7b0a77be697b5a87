import { parseArgs } from 'node:util';
import { defaultConcurrency, defaultDuplicates } from './defaults.ts';

/** A call that cannot be understood; its message tells why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface CommandLine {
  readonly help: boolean;
  readonly port: number;
  readonly s3Port: number;
  /** Null: the project's own place. */
  readonly dataDirectory: string | null;
  readonly inbox: string | null;
  readonly samples: string | null;
  readonly template: string | null;
  readonly packages: boolean;
  readonly duplicates: number;
  readonly timeScale: number | null;
  readonly concurrency: number;
}

export const usage = `Usage: npm start -- [options]

Runs the packaged service on this machine: an S3 server, queues, functions and the HTTP API.

  --port N          port of the HTTP API (3000; 0 takes any)
  --s3-port N       port of the S3 server (9000; 0 takes any)
  --data-dir DIR    objects, queues and logs (.local)
  --inbox DIR       folder whose files are uploaded (inbox)
  --samples DIR     articles to begin with, copied at the very first start (samples)
  --no-package      run what was packaged last, even if the sources have changed
  --template FILE   run another packaged template, with its zips beside it
  --duplicates R    share of notifications delivered twice, the second time late (${defaultDuplicates}; 0 to 1):
                    S3 promises "at least once", here every ${1 / defaultDuplicates}th message shows what that means
  --time-scale N    divide the visibility time-out that a failed message waits out by N
                    (by default it waits a second; 1 is as on AWS)
  --concurrency N   sandboxes of one function at once (${defaultConcurrency})
  --help            print this

Dead letters: GET /_local/queues on the API's port shows them, POST /_local/queues/NAME/redrive sends them back.
`;

const options = {
  port: { type: 'string', default: '3000' },
  's3-port': { type: 'string', default: '9000' },
  'data-dir': { type: 'string' },
  inbox: { type: 'string' },
  samples: { type: 'string' },
  template: { type: 'string' },
  'no-package': { type: 'boolean', default: false },
  duplicates: { type: 'string', default: String(defaultDuplicates) },
  'time-scale': { type: 'string' },
  concurrency: { type: 'string', default: String(defaultConcurrency) },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export function readCommandLine(args: readonly string[]): CommandLine {
  const values = parse(args);
  const timeScale = values['time-scale'];
  return {
    help: values.help,
    port: number('--port', values.port, { from: 0, to: 65_535, whole: true }),
    s3Port: number('--s3-port', values['s3-port'], { from: 0, to: 65_535, whole: true }),
    dataDirectory: values['data-dir'] ?? null,
    inbox: values.inbox ?? null,
    samples: values.samples ?? null,
    template: values.template ?? null,
    packages: !values['no-package'] && values.template === undefined,
    duplicates: number('--duplicates', values.duplicates, { from: 0, to: 1, whole: false }),
    timeScale: timeScale === undefined ? null : number('--time-scale', timeScale, { from: 1, to: 1_000_000, whole: false }),
    concurrency: number('--concurrency', values.concurrency, { from: 1, to: 100, whole: true }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function number(option: string, text: string, { from, to, whole }: { from: number; to: number; whole: boolean }): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to && (!whole || Number.isInteger(value))) return value;
  throw new UsageError(`${option}: expected a ${whole ? 'whole ' : ''}number from ${from} to ${to}, got \`${text}\``);
}
