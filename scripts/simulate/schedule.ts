/** What is due in a later step. */
export class Schedule<Due> {
  readonly #due = new Map<number, Due[]>();

  at(step: number, due: Due): void {
    const others = this.#due.get(step);
    if (others) others.push(due);
    else this.#due.set(step, [due]);
  }

  /** What is due now, once. */
  take(step: number): readonly Due[] {
    const due = this.#due.get(step);
    if (due === undefined) return [];
    this.#due.delete(step);
    return due;
  }
}
