import type { Random } from './random.ts';

export interface Delivery {
  readonly key: string;
  readonly received: number;
}

const maxReceiveCount = 5;

/** Delivers each message one to five times, in any order, some of them long after all others. */
export class UnreliableQueue {
  deadLetters: readonly Delivery[] = [];
  sent = 0;
  received = 0;
  readonly #waiting: Delivery[] = [];
  readonly #late: Delivery[] = [];
  #invisible = 0;
  readonly #random: Random;
  /** Milliseconds until what was not handled comes again. SQS takes twelve minutes: long enough for a stall of everything to pass. */
  readonly #visibility: number;

  constructor(random: Random, visibility: number) {
    this.#random = random;
    this.#visibility = visibility;
  }

  send(key: string): void {
    for (let times = 1 + (this.#random.happens(0.3) ? this.#random.below(5) : 0); times > 0; times--) {
      this.sent++;
      (this.#random.happens(0.05) ? this.#late : this.#waiting).push({ key, received: 0 });
    }
  }

  /** Up to ten, as one invocation gets them. */
  take(): Delivery[] {
    const batch: Delivery[] = [];
    for (let size = 1 + this.#random.below(10); size > 0 && this.#waiting.length > 0; size--) {
      const [delivery] = this.#waiting.splice(this.#random.below(this.#waiting.length), 1);
      if (delivery) batch.push({ ...delivery, received: delivery.received + 1 });
    }
    this.received += batch.length;
    return batch;
  }

  /** What was not handled. */
  putBack(deliveries: readonly Delivery[]): void {
    for (const delivery of deliveries) {
      if (delivery.received >= maxReceiveCount) this.deadLetters = [...this.deadLetters, delivery];
      else {
        this.#invisible++;
        setTimeout(() => {
          this.#invisible--;
          this.#waiting.push(delivery);
        }, this.#visibility);
      }
    }
  }

  releaseLate(): void {
    this.#waiting.push(...this.#late.splice(0));
  }

  /** As an operator does it. Returns how many there were. */
  redrive(): number {
    const dead = this.deadLetters;
    this.deadLetters = [];
    this.#waiting.push(...dead.map(({ key }) => ({ key, received: 0 })));
    return dead.length;
  }

  /** To be taken now. */
  get length(): number {
    return this.#waiting.length;
  }

  get isDone(): boolean {
    return this.#waiting.length + this.#invisible === 0;
  }
}
