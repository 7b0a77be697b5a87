import type { Token } from '../types.ts';
import { hasPredicate, isFiniteVerb } from './predicate.ts';

const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX' || token?.pos === 'PART';

const subordinators: ReadonlySet<string> = new Set(['because', 'if', 'that', 'when', 'where', 'which', 'while', 'who', 'whom', 'whose']);

/** "polling that indicates …": a word that takes the next verb for its own clause. Not "because of", "while working", "that plan". */
const opensSubordinate = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (at === 0 || !subordinators.has(tokens[at]?.lower ?? '') || next?.lower === 'of' || next?.lower.endsWith('ing')) return false;
  return tokens[at]?.pos !== 'DET' || isVerbal(next);
};

/**
 * Does it say something of somebody by itself: a subject with a finite verb of its own? "We will leave", not "leaving",
 * "a plan to leave", "a plan that worked" or "is said to work".
 */
export function isClause(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((_, at) => isFiniteVerb(tokens, at));
  if (first < 0 || !hasPredicate(tokens.slice(0, first + 1))) return false;
  return !tokens.slice(0, first).some((_, at) => opensSubordinate(tokens, at));
}
