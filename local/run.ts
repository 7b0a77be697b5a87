import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { banner } from './banner.ts';
import type { CommandLine } from './command-line.ts';
import { DataDirectory } from './data-directory.ts';
import { Inbox } from './inbox/inbox.ts';
import { copySampleArticles, presentSample, type SampleOptions } from './sample-articles.ts';
import { packagedTemplate, packageIfNeeded } from './service-package.ts';
import { type Stack, startStack } from './stack.ts';
import { StartError } from './start-error.ts';
import { onStopSignals } from './stop-signals.ts';
import { Uploader } from './uploader.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** How long the first start waits for the sample articles to be summarized. */
const patience = 20_000;

const say = (message: string): void => void process.stdout.write(`${message}\n`);
const complain = (message: string): void => void process.stderr.write(`${message}\n`);

/** Runs until a signal ends it. */
export async function run(commandLine: CommandLine): Promise<void> {
  const { port, s3Port, packages, duplicates, timeScale, concurrency } = commandLine;
  const templateFile = commandLine.template ? resolve(commandLine.template) : packagedTemplate(root);
  if (packages) await packageIfNeeded(root, say);
  if (!existsSync(templateFile)) throw new StartError(`There is no ${templateFile}: start without --no-package, which makes it.`);
  const dataDirectory = resolve(commandLine.dataDirectory ?? join(root, '.local'));
  const settings = { templateFile, dataDirectory, apiPort: port, s3Port, duplicates, timeScale, concurrency, complain };
  const stack = await startStack(settings);
  const ending: (() => Promise<void> | void)[] = [() => stack.stop()];
  endInGoodOrder(stack, ending);
  say(`Keyclaims runs on this machine, process ${process.pid}.`);
  await feed(stack, commandLine, new DataDirectory(dataDirectory), ending);
}

/** Articles come from the samples and the inbox, if the template has a bucket for them. */
async function feed(stack: Stack, commandLine: CommandLine, data: DataDirectory, ending: (() => Promise<void> | void)[]): Promise<void> {
  const { watchedBucket, s3Url, credentials } = stack;
  if (watchedBucket === null) throw new StartError('The template has no bucket that tells a queue what is put into it.');
  const uploader = new Uploader({ endpoint: s3Url, credentials, bucket: watchedBucket });
  const samples: SampleOptions = { folder: resolve(commandLine.samples ?? join(root, 'samples')), mark: data.samplesMark, uploader };
  const copied = await copySampleArticles(samples);
  if (copied > 0) {
    say(`Summarizing ${copied} sample articles …`);
    await quiet(stack);
  }
  const folder = resolve(commandLine.inbox ?? join(root, 'inbox'));
  const inbox = new Inbox({ folder, memoryFile: data.inboxMemory, uploader, say, complain });
  ending.unshift(
    () => inbox.stop(),
    () => uploader.close(),
  );
  const sample = await presentSample(samples);
  const [dataDirectory, inboxFolder] = [shortPath(data.folder), shortPath(folder)];
  say(banner({ stack, watchedBucket, dataDirectory, inbox: inboxFolder, duplicates: commandLine.duplicates, sample }));
}

/** Resolves when the queues have nothing to do, or after a while. */
async function quiet({ queues }: Stack): Promise<void> {
  const end = Date.now() + patience;
  const isBusy = () => queues.some(({ counts, options }) => options.redrive && counts.visible + counts.inFlight > 0);
  while (Date.now() < end && isBusy()) await wait(50);
}

function endInGoodOrder(stack: Stack, ending: readonly (() => Promise<void> | void)[]): void {
  process.on('exit', () => {
    for (const deployed of stack.functions) void deployed.stop(); // no sandbox outlives us, whatever ends us
  });
  onStopSignals({
    stop: async () => {
      say('\nStopping … (Ctrl-C again: at once)');
      for (const end of ending) await end();
      process.exit(0);
    },
    abort: () => process.exit(130),
  });
}

const shortPath = (path: string): string => {
  const shorter = relative(process.cwd(), path);
  return shorter === '' || shorter.startsWith('..') ? path : shorter;
};
