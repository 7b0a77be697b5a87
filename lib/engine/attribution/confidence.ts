import { averageConfidence, ruleConfidence } from './rule-confidence.ts';

/** How often the rule is right on our own annotated articles, 0 to 1. */
export const confidenceOf = (rule: string): number => ruleConfidence[rule] ?? averageConfidence;
