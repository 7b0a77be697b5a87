/** Messages that were uploaded in the same step. */
export interface Uploaded {
  readonly step: number;
  readonly messages: number;
}

/** Messages in the order of their uploads, those that came back before all others. A step's are told of a while later. */
export class WaitingMessages {
  readonly #uploaded: Uint32Array;
  #first = 0;
  #visible = 0;
  #back: number[] = [];

  constructor(steps: number) {
    this.#uploaded = new Uint32Array(steps);
  }

  get count(): number {
    return this.#visible + this.#back.length;
  }

  upload(step: number, messages: number): void {
    this.#uploaded[step] = messages;
  }

  /** From now on the messages of this step's uploads are in the queue. */
  tell(step: number): void {
    this.#visible += this.#uploaded[step] ?? 0;
  }

  comeBack(steps: readonly number[]): void {
    this.#back = [...steps, ...this.#back];
  }

  take(most: number): Uploaded[] {
    const taken: Uploaded[] = [];
    let left = Math.min(most, this.count);
    for (; left > 0 && this.#back.length > 0; left--) taken.push({ step: this.#back.pop() ?? 0, messages: 1 });
    while (left > 0) {
      while (this.#uploaded[this.#first] === 0) this.#first++;
      const there = this.#uploaded[this.#first] ?? 0;
      const messages = Math.min(left, there);
      this.#uploaded[this.#first] = there - messages;
      this.#visible -= messages;
      left -= messages;
      taken.push({ step: this.#first, messages });
    }
    return taken;
  }
}
