import { randomBytes, randomUUID } from 'node:crypto';
import type { Credentials } from '../credentials.ts';
import { FunctionLog } from './function-log.ts';
import type { FunctionSettings } from './function-settings.ts';
import { InvocationError } from './invocation-error.ts';
import { maxPayloadBytes } from './runtime-api.ts';
import { Sandbox } from './sandbox.ts';
import { sandboxEnds } from './sandbox-ends.ts';

export interface LambdaFunctionOptions {
  readonly settings: FunctionSettings;
  readonly credentials: Credentials;
  readonly node: string;
  readonly logFile: string;
  /** How long a sandbox may have nothing to do. */
  readonly idleTimeout: number;
  /** Hears of failed invocations in one line. */
  readonly complain: (message: string) => void;
}

interface Waiting {
  readonly start: (sandbox: Sandbox) => void;
  readonly refuse: (error: Error) => void;
}

/** A deployed function: as many sandboxes as are needed at once, up to its concurrency, each used again and again. */
export class LambdaFunction {
  readonly settings: FunctionSettings;
  readonly #options: LambdaFunctionOptions;
  readonly #log: FunctionLog;
  readonly #sandboxes = new Set<Sandbox>();
  /** The one that was busy last comes first, so that the others grow old. */
  readonly #idle: Sandbox[] = [];
  readonly #idleTimers = new Map<Sandbox, NodeJS.Timeout>();
  readonly #waiting: Waiting[] = [];
  #stopped = false;

  constructor(options: LambdaFunctionOptions) {
    this.settings = options.settings;
    this.#options = options;
    this.#log = new FunctionLog(options.logFile);
  }

  /** The response, parsed. Waits for a free sandbox when all are busy. */
  async invoke(event: unknown, traceId = newTraceId()): Promise<unknown> {
    const text = JSON.stringify(event);
    if (Buffer.byteLength(text) > maxPayloadBytes) throw requestTooLarge();
    const sandbox = await this.#sandbox();
    const requestId = randomUUID();
    const startedAt = performance.now();
    this.#log.write(`START RequestId: ${requestId} Version: $LATEST\n`);
    try {
      return parseResponse(await sandbox.run({ requestId, event: text, functionArn: this.settings.arn, traceId }));
    } catch (error) {
      this.#recordFailure(requestId, error as InvocationError);
      throw error;
    } finally {
      void this.#recordEnd(requestId, sandbox, performance.now() - startedAt);
    }
  }

  #recordFailure(requestId: string, { type, message }: InvocationError): void {
    this.#log.write(`${new Date().toISOString()} ${requestId} ${type}: ${message}\n`);
    if (type !== 'Sandbox.Stopped') this.#options.complain(`${this.settings.name}: ${type}: ${firstLine(message)}  (${this.#log.file})`);
  }

  async #recordEnd(requestId: string, sandbox: Sandbox, duration: number): Promise<void> {
    await sandbox.measure();
    const time = `Duration: ${duration.toFixed(2)} ms\tBilled Duration: ${Math.ceil(duration)} ms`;
    const memory = `Memory Size: ${this.settings.memory} MB\tMax Memory Used: ${Math.ceil(sandbox.peakMemory)} MB`;
    this.#log.write(`END RequestId: ${requestId}\nREPORT RequestId: ${requestId}\t${time}\t${memory}\n`);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const { refuse } of this.#waiting.splice(0)) refuse(sandboxEnds.stopped());
    for (const sandbox of [...this.#sandboxes]) sandbox.stop();
    await this.#log.close();
  }

  #sandbox(): Promise<Sandbox> {
    return new Promise((start, refuse) => {
      this.#waiting.push({ start, refuse });
      this.#match();
    });
  }

  /** Gives waiting invocations to free sandboxes, then to those that will be free in a moment, then to new ones. */
  #match(): void {
    while (this.#waiting.length > 0 && !this.#stopped) {
      const finishing = [...this.#sandboxes].filter(({ isFinishing }) => isFinishing).length;
      const sandbox = this.#idle.pop() ?? (this.#waiting.length > finishing ? this.#newSandbox() : undefined);
      if (!sandbox) return;
      clearTimeout(this.#idleTimers.get(sandbox));
      this.#waiting.shift()?.start(sandbox);
    }
  }

  #newSandbox(): Sandbox | undefined {
    if (this.#sandboxes.size >= this.settings.concurrency) return undefined;
    const { settings, credentials, node } = this.#options;
    const sandbox: Sandbox = new Sandbox({
      settings,
      credentials,
      node,
      log: this.#log,
      onFree: () => this.#release(sandbox),
      onGone: () => this.#forget(sandbox),
    });
    this.#sandboxes.add(sandbox);
    sandbox.start();
    return sandbox;
  }

  #release(sandbox: Sandbox): void {
    this.#idle.push(sandbox);
    this.#idleTimers.set(sandbox, setTimeout(() => sandbox.stop(), this.#options.idleTimeout).unref());
    this.#match();
  }

  #forget(sandbox: Sandbox): void {
    clearTimeout(this.#idleTimers.get(sandbox));
    this.#idleTimers.delete(sandbox);
    this.#sandboxes.delete(sandbox);
    const at = this.#idle.indexOf(sandbox);
    if (at >= 0) this.#idle.splice(at, 1);
    this.#match();
  }
}

function parseResponse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvocationError('Runtime.InvalidResponse', 'The response is not JSON.'); // of a runtime other than ours
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Root=1-TIME-ID as X-Ray writes it; nothing is traced here. */
export const newTraceId = (): string =>
  `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomBytes(12).toString('hex')};Parent=${randomBytes(8).toString('hex')};Sampled=0`;

const requestTooLarge = () =>
  new InvocationError('RequestEntityTooLargeException', `The payload must be smaller than ${maxPayloadBytes} bytes.`);
