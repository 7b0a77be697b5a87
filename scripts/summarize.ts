import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type ArticleFile, type SummaryOptions, summarize, summarizeFile, summaryBytes, summaryLine } from '../lib/index.ts';
import packageFile from '../package.json' with { type: 'json' };
import { articleIn, lineError, linesOf } from './json-lines.ts';
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

/** Each file's summary. What could not be read is told on standard error; the others are done all the same. */
async function summarizeFiles({ files, compact, options }: Arguments): Promise<boolean> {
  let allRead = true;
  for (const path of files) {
    try {
      const summary = await summarizeFile(await open(path), options);
      await print(compact ? summaryLine(summary) : summaryBytes(summary));
    } catch (error) {
      allRead = false;
      complain(`${path}: ${reasonOf(error)}`);
    }
  }
  return allRead;
}

const open = (path: string): Promise<ArticleFile> => (path === '-' ? readStream('stdin', stdin) : readFile(path));

/** One line out for each line in, in order; a line that is no article gives an error in its place. */
async function summarizeLines({ files, options }: Arguments): Promise<boolean> {
  let allRead = true;
  for (const path of files) {
    try {
      for await (const line of linesOf(path === '-' ? stdin : createReadStream(path))) {
        const article = articleIn(line);
        const answer = 'error' in article ? article : summaryOf(article, line.number, options);
        allRead &&= !('error' in answer);
        await print('error' in answer ? `${JSON.stringify(answer)}\n` : summaryLine(answer));
      }
    } catch (error) {
      allRead = false;
      complain(`${path}: ${reasonOf(error)}`);
    }
  }
  return allRead;
}

/** Nothing in a text should make the engine fail. If it does, the lines behind it are still done. */
function summaryOf(article: { id: string; text: string; title: string | null }, line: number, options: SummaryOptions) {
  try {
    return summarize(article, options);
  } catch (error) {
    return lineError(article.id, line, 'failed', `the engine failed: ${reasonOf(error)}`);
  }
}

/** Waits where the reader is slower. */
async function print(text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

const complain = (message: string): void => console.error(`summarize: ${message}`);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
};

const reasonOf = (error: unknown): string => reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;

async function main(argv: readonly string[]): Promise<number> {
  // A reader that has seen enough ("| head") is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const args = readArguments(argv);
  if (args === 'help') return print(usage).then(() => 0);
  if (args === 'version') return print(`${packageFile.version}\n`).then(() => 0);
  return (await (args.jsonl ? summarizeLines(args) : summarizeFiles(args))) ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(error.message);
  process.stderr.write(`\n${usage}`);
  process.exitCode = 2;
}
