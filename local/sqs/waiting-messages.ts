import type { Message } from './message.ts';

/** Longest wait that a timer can hold. */
const mostMilliseconds = 2 ** 31 - 1;

/** Messages nobody may see yet: delayed, or in somebody's hands until the visibility time-out ends. */
export class WaitingMessages {
  readonly #messages = new Map<string, Message>();
  readonly #show: (messages: readonly Message[]) => void;
  #timer: NodeJS.Timeout | undefined;
  #due = Number.POSITIVE_INFINITY;

  constructor(show: (messages: readonly Message[]) => void) {
    this.#show = show;
  }

  get size(): number {
    return this.#messages.size;
  }

  get(id: string): Message | undefined {
    return this.#messages.get(id);
  }

  all(): Iterable<Message> {
    return this.#messages.values();
  }

  add(message: Message): void {
    this.#messages.set(message.id, message);
    if (message.visibleAt < this.#due) this.#wakeAt(message.visibleAt);
  }

  delete(id: string): void {
    this.#messages.delete(id);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wakeAt(time: number): void {
    this.#due = time;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake(), Math.min(Math.max(time - Date.now(), 0), mostMilliseconds));
    this.#timer.unref();
  }

  #wake(): void {
    this.#due = Number.POSITIVE_INFINITY;
    const now = Date.now();
    const due = [...this.#messages.values()].filter(({ visibleAt }) => visibleAt <= now);
    this.#show(due);
    const next = [...this.#messages.values()].reduce((first, { visibleAt }) => Math.min(first, visibleAt), Number.POSITIVE_INFINITY);
    if (Number.isFinite(next)) this.#wakeAt(next);
  }
}
