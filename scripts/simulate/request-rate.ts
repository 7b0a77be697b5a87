/** So many requests a step as S3 takes; what comes too soon waits its turn, as it does between the SDK's tries. */
export class RequestRate {
  readonly #perStep: number;
  #free = 0;

  constructor(perStep: number) {
    this.#perStep = perStep;
  }

  /** Steps that these requests wait until those before them are through. */
  delay(now: number, requests: number): number {
    const begins = Math.max(this.#free, now);
    this.#free = begins + requests / this.#perStep;
    return begins - now;
  }
}
