import type { SentenceFacts } from './sentence-facts.ts';

/** Fewer words are a fragment: "By Jane Doe.", "Not so fast." */
const fewestWords = 5;
/** A sentence that is all quotation leaves open who speaks. */
const mostQuoted = 0.9;

/** What a sentence must be to be printed outside its article. */
const demands: readonly ((facts: SentenceFacts) => boolean)[] = [
  ({ words }) => words >= fewestWords,
  ({ hasVerb }) => hasVerb,
  ({ furniture }) => !furniture,
  ({ asks }) => !asks,
  ({ announces }) => !announces,
  ({ cutsQuotation }) => !cutsQuotation,
  ({ quotedShare }) => quotedShare <= mostQuoted,
];

export const isPrintable = (facts: SentenceFacts): boolean => demands.every((demand) => demand(facts));
