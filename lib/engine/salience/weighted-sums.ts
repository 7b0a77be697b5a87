interface ValuedFeature<View> {
  readonly value: (view: View) => number;
}

/**
 * Of each view the sum of its features' values, each times its weight. Feature by feature, not view by view: the processor
 * foresees which function is called next, which made this twice as fast.
 */
export function weightedSums<View>(
  features: readonly ValuedFeature<View>[],
  weights: ArrayLike<number>,
  views: readonly View[],
): Float64Array {
  const sums = new Float64Array(views.length);
  for (let k = 0; k < features.length; k += 1) {
    const { value } = features[k] as ValuedFeature<View>;
    const weight = weights[k] ?? 0;
    for (let i = 0; i < views.length; i += 1) sums[i] = (sums[i] as number) + weight * value(views[i] as View);
  }
  return sums;
}
