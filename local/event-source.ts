import { setTimeout as wait } from 'node:timers/promises';
import type { InvocationError } from './lambda/invocation-error.ts';
import type { LambdaFunction } from './lambda/lambda-function.ts';
import { maxPayloadBytes } from './lambda/runtime-api.ts';
import { failedMessages } from './sqs/batch-response.ts';
import type { Receipt } from './sqs/message.ts';
import type { Queue } from './sqs/queue.ts';
import { queueEvent } from './sqs/queue-event.ts';

export interface EventSourceOptions {
  readonly queue: Queue;
  readonly target: Pick<LambdaFunction, 'invoke' | 'settings'>;
  readonly batchSize: number;
  /** Milliseconds to wait for a batch to fill. */
  readonly batchingWindow: number;
  readonly maximumConcurrency: number;
  /** The response tells which messages failed; else all or none did. */
  readonly reportsItemFailures: boolean;
  /** Milliseconds until a failed message is seen again. */
  readonly retryDelay: number;
}

/** How often a filling batch is looked at. */
const windowStep = 20;
/** Event records are larger than their messages; this leaves room for the rest. */
const maxBatchBytes = maxPayloadBytes / 2;

/** Takes messages from a queue and has them handled by a function, several batches at once. */
export class EventSource {
  readonly #options: EventSourceOptions;
  readonly #stopping = new AbortController();
  readonly #batches = new Set<Promise<void>>();

  constructor(options: EventSourceOptions) {
    this.#options = options;
  }

  async run(): Promise<void> {
    const { queue } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await queue.arrival(signal);
      await this.#freeSlot();
      await this.#batchFills(signal);
      if (signal.aborted) return;
      const receipts = queue.receive({ messages: this.#options.batchSize, bytes: maxBatchBytes });
      if (receipts.length > 0) this.#start(receipts);
    }
  }

  /** Takes no more messages. */
  stop(): void {
    this.#stopping.abort();
  }

  /** Resolves when all batches that were taken are through. */
  async idle(): Promise<void> {
    await Promise.all(this.#batches);
  }

  async #freeSlot(): Promise<void> {
    const { maximumConcurrency, target } = this.#options;
    while (this.#batches.size >= Math.min(maximumConcurrency, target.settings.concurrency)) await Promise.race(this.#batches);
  }

  async #batchFills(signal: AbortSignal): Promise<void> {
    const { queue, batchSize, batchingWindow } = this.#options;
    const end = Date.now() + batchingWindow;
    while (Date.now() < end && queue.counts.visible < batchSize && !signal.aborted) await wait(windowStep);
  }

  #start(receipts: readonly Receipt[]): void {
    const batch = this.#process(receipts).finally(() => this.#batches.delete(batch));
    this.#batches.add(batch);
  }

  async #process(receipts: readonly Receipt[]): Promise<void> {
    const { queue, target, reportsItemFailures, retryDelay } = this.#options;
    try {
      const response = await target.invoke(queueEvent(queue.options.arn, receipts));
      const failed = reportsItemFailures ? failedMessages(response, receipts) : new Set<string>();
      for (const receipt of receipts) {
        if (failed.has(receipt.message.id)) queue.giveBack(receipt, retryDelay, `${target.settings.name} reported the message as failed`);
        else queue.delete(receipt);
      }
    } catch (error) {
      this.#fail(receipts, error as InvocationError);
    }
  }

  /** A function that was stopped because we stop did not fail: its messages are as they were. */
  #fail(receipts: readonly Receipt[], { type, message }: InvocationError): void {
    const { queue, target, retryDelay } = this.#options;
    for (const receipt of receipts) {
      if (type === 'Sandbox.Stopped') queue.takeBack(receipt);
      else queue.giveBack(receipt, retryDelay, `${target.settings.name}: ${type}: ${message}`);
    }
  }
}
