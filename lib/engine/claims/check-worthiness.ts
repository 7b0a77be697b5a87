import type { Attribution, ClaimKind } from '../types.ts';
import type { Candidate } from './candidates.ts';

// Log-odds like those of salience, hand-set: a figure, a name and a date make a statement checkable; opinions, questions and unreadable openings do not.
const worthOf: Readonly<Partial<Record<ClaimKind, number>>> = {
  statistic: 0.8,
  comparison: 0.3,
  cause: 0.3,
  allegation: 0.5,
  prediction: 0.2,
  opinion: -0.5,
};
const namedSource = 0.6;
const unnamedSource = 0.2;
const unsureAttribution = -1.5;
const properNames = 0.3;
const openPronoun = -0.8;
const question = -1.5;
const brevity = -0.7;
const shortWords = 8;

const isPersonalPronoun = /^(?:he|she|it|they|this|that|these|those|we|i|you)$/;

/** Reasons other than salience, each with what it adds. */
export function checkWorthiness(
  candidate: Candidate,
  kinds: readonly ClaimKind[],
  attribution: Attribution | null,
): Record<string, number> {
  const { tokens, isNamed } = candidate;
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const reasons: Record<string, number> = {};
  const add = (reason: string, value: number) => {
    if (value !== 0) reasons[reason] = (reasons[reason] ?? 0) + value;
  };
  for (const kind of kinds) add(kind, worthOf[kind] ?? 0);
  if (attribution) {
    add(isNamed ? 'namesItsSource' : 'unnamedSource', attribution.source ? (isNamed ? namedSource : unnamedSource) : 0);
    add('unsureAttribution', (1 - attribution.confidence) * unsureAttribution);
  }
  if (tokens.some((token) => token.pos === 'PROPN')) add('names', properNames);
  if (!isNamed && isPersonalPronoun.test(words[0]?.lower ?? '')) add('opensWithPronoun', openPronoun);
  if (tokens.at(-1)?.text === '?') add('question', question);
  if (words.length < shortWords) add('brevity', brevity);
  return reasons;
}
