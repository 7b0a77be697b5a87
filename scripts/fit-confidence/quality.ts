/** A judgement and the probability that a model gave it. */
export interface Forecast {
  readonly probability: number;
  readonly isPositive: boolean;
}

/** Mean squared error of the probabilities (Brier 1950). */
export const brierScore = (forecasts: readonly Forecast[]): number =>
  forecasts.reduce((sum, { probability, isPositive }) => sum + (probability - (isPositive ? 1 : 0)) ** 2, 0) / forecasts.length;

/** How often a right one has more than a wrong one, ties counting half: area under the receiver operating characteristic. */
export function areaUnderCurve(forecasts: readonly Forecast[]): number {
  const right = forecasts.filter(({ isPositive }) => isPositive);
  const wrong = forecasts.filter(({ isPositive }) => !isPositive);
  const wins = right.reduce(
    (sum, one) =>
      sum +
      wrong.reduce(
        (inner, other) => inner + (one.probability > other.probability ? 1 : one.probability === other.probability ? 0.5 : 0),
        0,
      ),
    0,
  );
  return wins / (right.length * wrong.length);
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly meanProbability: number;
  readonly shareRight: number;
}

/** Forecasts by probability: in a calibrated model the mean of a bin is the share of those that are right in it. */
export const reliability = (forecasts: readonly Forecast[], starts: readonly number[]): Bin[] =>
  starts.flatMap((from, k) => {
    const inBin = forecasts.filter(({ probability }) => probability >= from && probability < (starts[k + 1] ?? 2));
    if (inBin.length === 0) return [];
    const mean = inBin.reduce((sum, { probability }) => sum + probability, 0) / inBin.length;
    return [
      { from, count: inBin.length, meanProbability: mean, shareRight: inBin.filter(({ isPositive }) => isPositive).length / inBin.length },
    ];
  });
