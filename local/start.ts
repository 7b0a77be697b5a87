import { readCommandLine, UsageError, usage } from './command-line.ts';
import { StartError } from './start-error.ts';

try {
  const commandLine = readCommandLine(process.argv.slice(2));
  if (commandLine.help) process.stdout.write(usage);
  else await (await import('./run.ts')).run(commandLine); // only now: it takes its time to load
} catch (error) {
  if (error instanceof UsageError) fail(`${error.message}\n\n${usage}`, 2);
  else if (error instanceof StartError) fail(error.message, 1);
  else throw error;
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
