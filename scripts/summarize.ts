import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type Summary, type SummaryOptions, summarize, summarizeFile, summaryBytes, summaryLine } from '../lib/index.ts';
import { version } from '../lib/version.ts';
import { type ArticleLine, articleIn, type LineError, lineError, linesOf } from './json-lines.ts';
import { readFile, readStream } from './read-file.ts';

const usage = `Usage: npm run -s summarize -- [OPTION]… FILE…
       npm run -s summarize -- --jsonl [OPTION]… [FILE]…

Prints the summary of each article as JSON. FILE "-" is standard input.

  --jsonl              read lines {"id", "text", "title"?} and print one summary a line, in order
  --compact            print each summary on one line
  --max-claims N       at most N key claims (1 to 100, 10 by default)
  --max-sentences N    at most N sentences in the summary (1 to 20, 3 by default)
  --help, --version

Exit status: 0, 1 if a file could not be read or a line is no article, 2 if the arguments are wrong.
An article that cannot be summarized (too short, not prose, unreadable) is answered by a summary that says why.
`;

class UsageError extends Error {}

interface Arguments {
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly compact: boolean;
  readonly options: SummaryOptions;
}

function readArguments(argv: readonly string[]): Arguments | 'help' | 'version' {
  const { values, positionals } = parsed(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  if (positionals.length === 0 && !values.jsonl) throw new UsageError('no FILE given');
  const options = {
    ...(values['max-claims'] === undefined ? {} : { maxClaims: count('--max-claims', values['max-claims'], 100) }),
    ...(values['max-sentences'] === undefined ? {} : { maxSentences: count('--max-sentences', values['max-sentences'], 20) }),
  };
  const files = positionals.length === 0 ? ['-'] : positionals;
  return { files, jsonl: values.jsonl, compact: values.compact, options };
}

function parsed(argv: readonly string[]) {
  const options = {
    jsonl: { type: 'boolean', default: false },
    compact: { type: 'boolean', default: false },
    'max-claims': { type: 'string' },
    'max-sentences': { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
    version: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function count(name: string, value: string, most: number): number {
  const number = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UsageError(`${name}: expected a whole number from 1 to ${most}, got "${value}"`);
}

/** Where articles come from and summaries go. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Each file's summary. What could not be read is told on standard error; the others are done all the same. */
async function summarizeFiles({ files, compact, options }: Arguments, streams: Streams): Promise<boolean> {
  let allRead = true;
  for (const path of files) {
    try {
      const file = await (path === '-' ? readStream('stdin', streams.stdin) : readFile(path));
      const summary = await summarizeFile(file, options);
      await print(compact ? summaryLine(summary) : summaryBytes(summary), streams);
    } catch (error) {
      allRead = false;
      complain(`${path}: ${reasonOf(error)}`, streams);
    }
  }
  return allRead;
}

/** One line out for each line in, in order; a line that is no article gives an error in its place. */
async function summarizeLines({ files, options }: Arguments, streams: Streams): Promise<boolean> {
  let allRead = true;
  for (const path of files) {
    try {
      for await (const line of linesOf(path === '-' ? streams.stdin : createReadStream(path))) {
        const article = articleIn(line);
        const answer = 'error' in article ? article : summaryOf(article, line.number, options);
        allRead &&= !('error' in answer);
        await print('error' in answer ? `${JSON.stringify(answer)}\n` : summaryLine(answer), streams);
      }
    } catch (error) {
      allRead = false;
      complain(`${path}: ${reasonOf(error)}`, streams);
    }
  }
  return allRead;
}

/** Nothing in a text should make the engine fail. If it does, the lines behind it are still done. */
function summaryOf(article: ArticleLine, line: number, options: SummaryOptions): Summary | LineError {
  try {
    return summarize(article, options);
  } catch (error) {
    return lineError(article.id, line, 'failed', `the engine failed: ${reasonOf(error)}`);
  }
}

/** Waits where the reader is slower. */
async function print(text: string, { stdout }: Streams): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

const complain = (message: string, { stderr }: Streams): boolean => stderr.write(`summarize: ${message}\n`);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
};

const reasonOf = (error: unknown): string => reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;

/** The command line; gives back the exit status. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    const args = readArguments(argv);
    if (args === 'help') return print(usage, streams).then(() => 0);
    if (args === 'version') return print(`${version}\n`, streams).then(() => 0);
    return (await (args.jsonl ? summarizeLines(args, streams) : summarizeFiles(args, streams))) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\n\n${usage}`, streams);
    return 2;
  }
}

if (import.meta.main) {
  // A reader that has seen enough ("| head") is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await main(process.argv.slice(2), process);
}
