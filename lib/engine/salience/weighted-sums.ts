/** Of each view the sum of its features' values, each times its weight. */
export function weightedSums<View>(
  valuesOf: (view: View) => readonly number[],
  weights: ArrayLike<number>,
  views: readonly View[],
): Float64Array {
  const sums = new Float64Array(views.length);
  for (let i = 0; i < views.length; i += 1) {
    const values = valuesOf(views[i] as View);
    let sum = 0;
    for (let k = 0; k < values.length; k += 1) sum += (weights[k] as number) * (values[k] as number);
    sums[i] = sum;
  }
  return sums;
}
