import { bias, weights } from './confidence-weights.ts';

/** Something that an attribution may be judged by, as a question and its answer: "source" and "pronoun he". */
export interface Feature {
  readonly question: string;
  readonly answer: string;
}

/** "source: pronoun he". */
export const nameOf = ({ question, answer }: Feature): string => `${question}: ${answer}`;

/** How sure it is that an attribution with these features is right, 0 to 1 in hundredths: logistic regression. */
export function confidenceOf(features: readonly Feature[]): number {
  let logit = bias;
  for (const { question, answer } of features) {
    const weight = weights[question]?.[answer];
    if (typeof weight === 'number') logit += weight; // "constructor", a word of the text, finds a function
  }
  return Math.round(100 / (1 + Math.exp(-logit))) / 100;
}
