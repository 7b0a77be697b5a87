/**
 * A number for each of the named features, in their order. One array made by one function rather than a function for each
 * feature: thousands of values are asked for in an article, and calling so many small functions took three times as long.
 */
export type FeatureValues<Names extends readonly string[]> = { readonly [Name in keyof Names]: number };
