import { type ChildProcess, fork } from 'node:child_process';
import { EventError, LimitError } from '../errors.ts';
import type { StoredArticle } from '../ports.ts';
import type { ProcessMessage } from './process-message.ts';
import { residentMegabytes } from './resident-memory.ts';

export interface ProcessOptions {
  /** Answers articles: it calls `answerArticles`. */
  readonly module: URL;
  /** For one article. Loading the module is not counted. */
  readonly timeMillis: number;
  /** Of the process's heap. */
  readonly heapMegabytes: number;
  /** Of the whole process, with the bytes outside its heap: files, and what is unpacked of them. Looked at now and then. */
  readonly memoryMegabytes: number;
}

/** Of the functions' 1,769 MB; the rest is for the function's own Node and the file on its way. */
export const memoryOfOneArticle = { heapMegabytes: 1024, memoryMegabytes: 1400 } satisfies Partial<ProcessOptions>;

/** What unpacks a bomb takes some 10 MB meanwhile; what only fills memory, some 100 MB. */
const lookEveryMillis = 50;

/** V8 aborts when the heap is full; the system's own way is SIGKILL. */
const signalsOfFullMemory: ReadonlySet<unknown> = new Set(['SIGABRT', 'SIGTRAP', 'SIGKILL']);

/** One process, from its start to its end. It ends by itself only when something went wrong. */
export class ArticleProcess<Answer> {
  isGone = false;
  readonly #timeMillis: number;
  readonly #memoryMegabytes: number;
  readonly #child: ChildProcess;
  readonly #isReady = Promise.withResolvers<void>();
  #answer: PromiseWithResolvers<Answer> | null = null;

  constructor({ module, timeMillis, heapMegabytes, memoryMegabytes }: ProcessOptions) {
    this.#timeMillis = timeMillis;
    this.#memoryMegabytes = memoryMegabytes;
    this.#child = fork(module, {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      serialization: 'advanced',
      env: {}, // what reads strangers' files has no credentials
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'], // V8 and Node print what may quote the article
    });
    this.#child.on('message', (message: ProcessMessage<Answer>) => this.#hear(message));
    this.#child.on('error', (error) => this.#end(error));
    this.#child.on('exit', (code, signal) => this.#end(reasonOf(code, signal)));
    this.#isReady.promise.catch(() => {}); // heard by whoever asks something of it, if anybody does
    this.#keepAlive(false);
  }

  async handle(article: StoredArticle): Promise<Answer> {
    this.#keepAlive(true);
    await this.#isReady.promise;
    if (this.#answer !== null) throw new Error('the process has another article');
    const answer = Promise.withResolvers<Answer>();
    this.#answer = answer;
    this.#child.send(article, (error) => error && this.#end(error));
    const tooSlow = new LimitError('too-slow', `stopped after ${this.#timeMillis} ms`);
    const timer = setTimeout(() => this.#stop(tooSlow), this.#timeMillis);
    const watch = setInterval(() => this.#lookAtMemory(), lookEveryMillis);
    try {
      return await answer.promise;
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      this.#answer = null;
      this.#keepAlive(false);
    }
  }

  #hear(message: ProcessMessage<Answer>): void {
    if (message.kind === 'ready') this.#isReady.resolve();
    else if (message.kind === 'answer') this.#answer?.resolve(message.answer);
    else if (message.kind === 'failed') this.#answer?.reject(message.error);
    else this.#stop(message.error);
  }

  #lookAtMemory(): void {
    const megabytes = this.#child.pid === undefined ? null : residentMegabytes(this.#child.pid);
    if (megabytes === null || megabytes <= this.#memoryMegabytes) return;
    this.#stop(new LimitError('out-of-memory', `stopped at ${Math.round(megabytes)} MB`));
  }

  #stop(reason: Error): void {
    this.#end(reason);
    this.#child.kill('SIGKILL');
  }

  /** The first reason counts: killing it makes it exit, too. */
  #end(reason: Error): void {
    this.isGone = true;
    this.#answer?.reject(reason);
    // No article is to blame for a process that never asked for one.
    this.#isReady.reject(new EventError('no-process', `it did not start: ${reason.message}`));
  }

  /** While it is idle it does not keep the caller's process from ending. */
  #keepAlive(isBusy: boolean): void {
    const parts = [this.#child, this.#child.channel];
    for (const part of parts) isBusy ? part?.ref() : part?.unref();
  }
}

function reasonOf(code: number | null, signal: NodeJS.Signals | null): Error {
  if (signalsOfFullMemory.has(signal)) return new LimitError('out-of-memory', `it ended with ${signal}`);
  return new Error(`it ended with ${signal ?? `code ${code}`}`);
}
