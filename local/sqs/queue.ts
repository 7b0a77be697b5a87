import { randomUUID } from 'node:crypto';
import { Journal } from '../journal.ts';
import { type Message, type Receipt, receiptHandle } from './message.ts';
import { WaitingMessages } from './waiting-messages.ts';

export interface QueueOptions {
  readonly name: string;
  readonly arn: string;
  readonly file: string;
  readonly visibilityTimeout: number;
  readonly retention: number;
  /** Every message waits that long first. */
  readonly delay: number;
  readonly redrive: { readonly to: Queue; readonly maxReceives: number } | null;
}

export interface Capacity {
  readonly messages: number;
  readonly bytes: number;
}

type Entry = { readonly put: Message } | { readonly remove: string };

/** A standard queue: every message at least once, in any order, on disk before `send` returns. */
export class Queue {
  readonly options: QueueOptions;
  readonly #journal: Journal<Entry>;
  readonly #visible = new Map<string, Message>();
  readonly #waiting: WaitingMessages;
  readonly #inFlight = new Set<string>();
  #arrivals: (() => void)[] = [];

  constructor(options: QueueOptions) {
    this.options = options;
    this.#waiting = new WaitingMessages((messages) => this.#show(messages));
    const { journal, entries } = Journal.open<Entry>(options.file);
    this.#journal = journal;
    const messages = replay(entries);
    this.#journal.rewrite(messages.map((put) => ({ put })));
    this.#show(messages); // what was in flight when we stopped is in nobody's hands now
  }

  send(body: string, delay = this.options.delay): Message {
    const now = Date.now();
    const message = { id: randomUUID(), body, sentAt: now, receives: 0, firstReceivedAt: null, visibleAt: now + delay, lastFailure: null };
    this.put(message);
    return message;
  }

  /** Takes a message as it is, from another queue for example. */
  put(message: Message): void {
    this.#journal.append({ put: message });
    this.#inFlight.delete(message.id);
    this.#visible.delete(message.id);
    if (message.visibleAt > Date.now()) this.#waiting.add(message);
    else this.#show([message]);
  }

  /** Hands out what is visible; what was handed out too often goes to the dead letters instead. */
  receive({ messages, bytes }: Capacity): Receipt[] {
    const receipts: Receipt[] = [];
    let size = 0;
    for (const message of this.#visible.values()) {
      if (receipts.length === messages || (size > 0 && size + message.body.length > bytes)) break;
      if (this.#isExpired(message)) this.#remove(message.id);
      else if (this.options.redrive && message.receives >= this.options.redrive.maxReceives) this.#bury(message, this.options.redrive.to);
      else {
        size += message.body.length;
        receipts.push(this.#handOut(message));
      }
    }
    return receipts;
  }

  /** Done with it. A stale receipt deletes nothing: the message is in other hands. */
  delete({ message, handle }: Receipt): void {
    const held = this.#waiting.get(message.id);
    if (held && receiptHandle(held) === handle) this.#remove(message.id);
  }

  /** Not done: visible again after `delay`. */
  giveBack({ message, handle }: Receipt, delay: number, failure: string | null): void {
    const held = this.#waiting.get(message.id);
    if (!held || receiptHandle(held) !== handle) return;
    this.put({ ...held, visibleAt: Date.now() + delay, lastFailure: failure ?? held.lastFailure });
  }

  /** Handed out and never seen by a function: as if it had not been received. */
  takeBack({ message, handle }: Receipt): void {
    const held = this.#waiting.get(message.id);
    if (!held || receiptHandle(held) !== handle) return;
    this.put({ ...held, receives: held.receives - 1, visibleAt: Date.now() });
  }

  /** Sends all visible messages to `target` with a clean record. */
  moveAll(target: Queue): number {
    const messages = [...this.#visible.values()];
    for (const message of messages) {
      target.put({ ...message, receives: 0, firstReceivedAt: null, visibleAt: Date.now() });
      this.#remove(message.id);
    }
    return messages.length;
  }

  /** Resolves when there is something to receive. */
  async arrival(signal: AbortSignal): Promise<void> {
    if (this.#visible.size > 0 || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const arrive = () => {
        signal.removeEventListener('abort', arrive);
        resolve();
      };
      signal.addEventListener('abort', arrive);
      this.#arrivals.push(arrive);
    });
  }

  get visible(): readonly Message[] {
    return [...this.#visible.values()];
  }

  get counts(): { visible: number; inFlight: number; delayed: number } {
    return { visible: this.#visible.size, inFlight: this.#inFlight.size, delayed: this.#waiting.size - this.#inFlight.size };
  }

  close(): void {
    this.#waiting.stop();
    this.#journal.close();
  }

  #handOut(message: Message): Receipt {
    const now = Date.now();
    const received = {
      ...message,
      receives: message.receives + 1,
      firstReceivedAt: message.firstReceivedAt ?? now,
      visibleAt: now + this.options.visibilityTimeout,
    };
    this.put(received);
    this.#inFlight.add(message.id);
    return { message: received, handle: receiptHandle(received) };
  }

  /** Into the other queue first: a crash in between costs a duplicate, not the message. */
  #bury(message: Message, deadLetters: Queue): void {
    deadLetters.put({ ...message, visibleAt: Date.now() });
    this.#remove(message.id);
  }

  #isExpired({ sentAt }: Message): boolean {
    return Date.now() - sentAt > this.options.retention;
  }

  #remove(id: string): void {
    this.#journal.append({ remove: id });
    this.#visible.delete(id);
    this.#waiting.delete(id);
    this.#inFlight.delete(id);
    if (!this.#journal.isMostlyHistory(this.#visible.size + this.#waiting.size)) return;
    this.#journal.rewrite([...this.#visible.values(), ...this.#waiting.all()].map((put) => ({ put })));
  }

  #show(messages: readonly Message[]): void {
    for (const message of messages) {
      this.#waiting.delete(message.id);
      this.#inFlight.delete(message.id);
      this.#visible.set(message.id, message);
    }
    if (this.#visible.size === 0) return;
    const arrivals = this.#arrivals;
    this.#arrivals = [];
    for (const arrive of arrivals) arrive();
  }
}

function replay(entries: readonly Entry[]): readonly Message[] {
  const messages = new Map<string, Message>();
  for (const entry of entries) {
    if ('put' in entry) messages.set(entry.put.id, entry.put);
    else messages.delete(entry.remove);
  }
  return [...messages.values()];
}
