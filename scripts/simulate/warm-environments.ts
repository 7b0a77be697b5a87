/** Environments that were in use lately are there still; to use more of them at once is a cold start. */
export class WarmEnvironments {
  readonly #keptSteps: number;
  #windowBegun = 0;
  #mostBefore = 0;
  #most = 0;

  constructor(keptSteps: number) {
    this.#keptSteps = keptSteps;
  }

  /** Whether the `running`th at once is a cold start. */
  isCold(now: number, running: number): boolean {
    const age = now - this.#windowBegun;
    if (age >= this.#keptSteps) {
      this.#mostBefore = age < 2 * this.#keptSteps ? this.#most : 0;
      this.#most = 0;
      this.#windowBegun = now;
    }
    const cold = running > Math.max(this.#mostBefore, this.#most);
    this.#most = Math.max(this.#most, running);
    return cold;
  }
}
