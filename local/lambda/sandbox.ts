import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Credentials } from '../credentials.ts';
import type { FunctionLog } from './function-log.ts';
import type { FunctionSettings } from './function-settings.ts';
import { InvocationError, postedError } from './invocation-error.ts';
import { residentMemory } from './resident-memory.ts';
import { type Invocation, RuntimeApi } from './runtime-api.ts';
import { sandboxEnds } from './sandbox-ends.ts';
import { sandboxEnvironment } from './sandbox-environment.ts';

const bootstrap = fileURLToPath(new URL('./bootstrap.mjs', import.meta.url));
/** What Lambda allows before the first invocation. */
const initTimeout = 10_000;
const memoryInterval = 250;
/** Lambda's own share for V8's old generation; the rest is for buffers and code. */
const heapShare = 0.9;

export interface SandboxOptions {
  readonly settings: FunctionSettings;
  readonly credentials: Credentials;
  /** The program that runs functions. */
  readonly node: string;
  readonly log: FunctionLog;
  /** The runtime asked for work and there is none. */
  readonly onFree: () => void;
  readonly onGone: () => void;
}

type Outcome = (result: string | InvocationError) => void;

/** One process that runs one invocation at a time, until it is stopped, breaks a limit or dies. */
export class Sandbox {
  /** The most it was seen to occupy, in megabytes. */
  peakMemory = 0;
  readonly #options: SandboxOptions;
  readonly #api: RuntimeApi;
  #process: ChildProcess | undefined;
  #task: { readonly invocation: Omit<Invocation, 'deadline'>; readonly finish: Outcome } | undefined;
  #runtimeWaits = false;
  #isFinishing = false;
  #fate: InvocationError | undefined;
  #limit: NodeJS.Timeout | undefined;
  #memoryWatch: NodeJS.Timeout | undefined;

  constructor(options: SandboxOptions) {
    this.#options = options;
    this.#api = new RuntimeApi({
      onNext: () => this.#takeNext(),
      onResponse: (id, body) => this.#finish(id, body ?? sandboxEnds.responseTooLarge()),
      onError: (id, body) => this.#finish(id, postedError(body)),
      onInitError: (body) => this.#endWith(postedError(body)),
    });
  }

  start(): void {
    this.#api
      .start()
      .then((address) => this.#spawn(address))
      .catch((error: unknown) => this.#endWith(sandboxEnds.noStart(error)));
  }

  #spawn(runtimeApi: string): void {
    if (this.#fate) {
      this.#api.stop(); // it was stopped before it began
      return;
    }
    const { settings, credentials, node, log } = this.#options;
    const environment = sandboxEnvironment(settings, credentials, runtimeApi);
    const child = spawn(node, [`--max-old-space-size=${Math.floor(settings.memory * heapShare)}`, bootstrap], {
      cwd: settings.taskRoot,
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true, // Ctrl-C in the terminal is for us: the function may finish what it does
    });
    this.#process = child;
    child.stdout.on('data', (bytes: Buffer) => log.write(bytes));
    child.stderr.on('data', (bytes: Buffer) => log.write(bytes));
    child.on('error', (error) => this.#endWith(sandboxEnds.noStart(error)));
    child.on('exit', (code, signal) => this.#endWith(sandboxEnds.exit(code, signal)));
    this.#limit = setTimeout(() => this.#endWith(sandboxEnds.initTimeout()), initTimeout);
    this.#memoryWatch = setInterval(() => void (this.#runtimeWaits || this.measure()), memoryInterval);
  }

  /** The response as JSON text; rejects with an InvocationError. */
  run(invocation: Omit<Invocation, 'deadline'>): Promise<string> {
    return new Promise((resolve, reject) => {
      const finish: Outcome = (result) => (result instanceof InvocationError ? reject(result) : resolve(result));
      if (this.#fate) return finish(this.#fate);
      this.#task = { invocation, finish };
      if (this.#runtimeWaits) this.#handOver(invocation);
    });
  }

  stop(): void {
    this.#endWith(sandboxEnds.stopped());
  }

  /** It has answered, and its runtime is about to ask for more. */
  get isFinishing(): boolean {
    return this.#isFinishing;
  }

  #takeNext(): void {
    clearTimeout(this.#limit);
    this.#isFinishing = false;
    this.#runtimeWaits = true;
    if (this.#task) this.#handOver(this.#task.invocation);
    else this.#options.onFree();
  }

  /** The time limit starts now and holds until the runtime asks for more: a handler may go on after its response. */
  #handOver(invocation: Omit<Invocation, 'deadline'>): void {
    const { timeout } = this.#options.settings;
    this.#runtimeWaits = false;
    this.#limit = setTimeout(() => this.#endWith(sandboxEnds.timeout(timeout)), timeout);
    this.#api.deliver({ ...invocation, deadline: Date.now() + timeout });
  }

  #finish(requestId: string, result: string | InvocationError): void {
    if (this.#task?.invocation.requestId !== requestId) return;
    const { finish } = this.#task;
    this.#task = undefined;
    this.#isFinishing = this.#fate === undefined;
    finish(result);
  }

  /** The first reason counts: killing it makes it exit, too. */
  #endWith(reason: InvocationError): void {
    if (this.#fate) return;
    this.#fate = reason;
    clearTimeout(this.#limit);
    clearInterval(this.#memoryWatch);
    this.#api.stop();
    this.#kill();
    if (this.#task) this.#finish(this.#task.invocation.requestId, reason);
    this.#options.onGone();
  }

  /** With all that it may have started itself. */
  #kill(): void {
    const pid = this.#process?.pid;
    if (pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch {} // it is gone already
  }

  /** Ends it when it occupies more than it may. */
  async measure(): Promise<void> {
    const pid = this.#process?.pid;
    const megabytes = pid === undefined || this.#fate ? null : await residentMemory(pid);
    if (megabytes === null) return;
    this.peakMemory = Math.max(this.peakMemory, megabytes);
    const { memory } = this.#options.settings;
    if (megabytes > memory) this.#endWith(sandboxEnds.outOfMemory(megabytes, memory));
  }
}
