/** One choice: a row of features for each candidate, and which candidates are right. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

const steps = 500;
const stepSize = 0.002;
/** Keeps weights of rare features small (L2). */
const shrinkage = 0.02;

const score = (weights: readonly number[], row: readonly number[]): number =>
  row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);

/** Weights that make the right candidates of each choice likely (McFadden 1974), by gradient ascent. */
export function fitConditionalLogit(choices: readonly Choice[], features: number): number[] {
  let weights = new Array<number>(features).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight) => -shrinkage * weight);
    for (const choice of choices) addGradient(gradient, choice, weights);
    weights = weights.map((weight, k) => weight + stepSize * (gradient[k] ?? 0));
  }
  return weights;
}

function addGradient(gradient: number[], { rows, isRight, weight }: Choice, weights: readonly number[]): void {
  const likelihoods = rows.map((row) => Math.exp(score(weights, row)));
  const all = likelihoods.reduce((sum, value) => sum + value, 0);
  const right = likelihoods.reduce((sum, value, i) => sum + (isRight[i] ? value : 0), 0);
  rows.forEach((row, i) => {
    const likelihood = likelihoods[i] ?? 0;
    const error = (isRight[i] ? likelihood / right : 0) - likelihood / all;
    row.forEach((value, k) => {
      gradient[k] = (gradient[k] ?? 0) + weight * error * value;
    });
  });
}

/** Right, wrong and undecided choices, when the best has to lead by so much. */
export function decisions(
  choices: readonly Choice[],
  weights: readonly number[],
  lead: number,
): { right: number; wrong: number; none: number } {
  const counts = { right: 0, wrong: 0, none: 0 };
  for (const { rows, isRight } of choices) {
    const ranked = rows
      .map((row, i) => ({ points: score(weights, row), isRight: isRight[i] ?? false }))
      .sort((a, b) => b.points - a.points);
    const [first, second] = ranked;
    if (!first || (second && first.points - second.points < lead)) counts.none++;
    else if (first.isRight) counts.right++;
    else counts.wrong++;
  }
  return counts;
}
