/** What is weighed changes with every fit; examples in documents need not. */
const weighed = new Set(['score', 'confidence']);

/** A summary, or a part of one, with 0 for every score, confidence and reason. */
export const withoutWeights = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), function (this: object, name: string, inner: unknown) {
    if (weighed.has(name)) return 0;
    return name === 'reasons' ? Object.fromEntries(Object.keys(inner as object).map((reason) => [reason, 0])) : inner;
  });
