/** How long articles took, in steps of the simulation. */
export class Latencies {
  readonly #counts = new Map<number, number>();
  #total = 0;
  #sum = 0;

  add(steps: number, articles: number): void {
    this.#counts.set(steps, (this.#counts.get(steps) ?? 0) + articles);
    this.#total += articles;
    this.#sum += steps * articles;
  }

  get mean(): number {
    return this.#total === 0 ? 0 : this.#sum / this.#total;
  }

  /** The steps within which this share of the articles was done. */
  quantile(share: number): number {
    let seen = 0;
    for (const [steps, articles] of [...this.#counts].toSorted(([a], [b]) => a - b)) {
      seen += articles;
      if (seen >= share * this.#total) return steps;
    }
    return 0;
  }
}
