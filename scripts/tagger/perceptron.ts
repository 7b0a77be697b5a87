/** A multi-class averaged perceptron (Freund and Schapire 1999; Collins 2002). */
export class AveragedPerceptron {
  private readonly columns: number;
  private readonly weights: Float64Array;
  /** Each weight's changes times the steps they were made in: what the average lacks. */
  private readonly late: Float64Array;
  private readonly scores: Float64Array;
  private step = 1;

  constructor(rows: number, columns: number) {
    this.columns = columns;
    this.weights = new Float64Array(rows * columns);
    this.late = new Float64Array(rows * columns);
    this.scores = new Float64Array(columns);
  }

  /** The best column for the sum of these rows; negative rows are skipped. */
  predict(rows: Int32Array): number {
    const { columns, weights, scores } = this;
    scores.fill(0);
    for (const row of rows) {
      if (row < 0) continue;
      const from = row * columns;
      for (let column = 0; column < columns; column += 1) scores[column] = (scores[column] as number) + (weights[from + column] as number);
    }
    let winner = 0;
    for (let column = 1; column < columns; column += 1) if ((scores[column] as number) > (scores[winner] as number)) winner = column;
    return winner;
  }

  /** Predicts, learns from the mistake, and returns the prediction. */
  learn(rows: Int32Array, truth: number): number {
    const predicted = this.predict(rows);
    if (predicted !== truth) {
      for (const row of rows) {
        if (row < 0) continue;
        this.change(row * this.columns + truth, 1);
        this.change(row * this.columns + predicted, -1);
      }
    }
    this.step += 1;
    return predicted;
  }

  averaged(): Float64Array {
    return this.weights.map((weight, i) => weight - (this.late[i] as number) / this.step);
  }

  private change(at: number, by: number): void {
    this.weights[at] = (this.weights[at] as number) + by;
    this.late[at] = (this.late[at] as number) + by * this.step;
  }
}

export type Shuffle = <T>(items: readonly T[]) => T[];

/** Shuffles in the same order every time (a linear congruential generator behind it). */
export function shuffler(seed: number): Shuffle {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return <T>(items: readonly T[]) => {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
    }
    return shuffled;
  };
}
