import type { Token } from '../types.ts';

const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || pos === 'DET';

/** "to go", "going" alone are no clause: the verb must say when. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  const before = tokens[at - 1];
  const isInfinitive = before?.lower === 'to' || (before?.pos === 'ADV' && tokens[at - 2]?.lower === 'to');
  if (isInfinitive) return false;
  return token.pos === 'AUX' || !token.lower.endsWith('ing');
}

const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX' || token?.pos === 'PART';

/** The verb of a new predicate, not a further word of the same one ("has | been | seen"). */
const startsPredicate = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return isFiniteVerb(tokens, at) && !isVerbal(before) && !(before?.pos === 'ADV' && isVerbal(tokens[at - 2]));
};

const subordinators: ReadonlySet<string> = new Set(['because', 'if', 'that', 'when', 'where', 'which', 'while', 'who', 'whom', 'whose']);

/** "polling that indicates …": a word behind a noun that takes the next verb for its own clause. Not "because of", "while working". */
const opensSubordinate = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (at === 0 || !subordinators.has(tokens[at]?.lower ?? '') || next?.lower === 'of' || next?.lower.endsWith('ing')) return false;
  return tokens[at]?.pos !== 'DET' || isVerbal(next);
};

/** Is there a verb that says when, and before it somebody or something for it to be said of? */
export function hasPredicate(tokens: readonly Token[]): boolean {
  const subject = tokens.findIndex(isNominal);
  return subject >= 0 && tokens.some((_, at) => at > subject && isFiniteVerb(tokens, at));
}

/**
 * Does it say something of somebody by itself: a subject with a finite verb of its own? "We will leave", not "leaving",
 * "a plan to leave" or "a plan that worked".
 */
export function isClause(tokens: readonly Token[]): boolean {
  if (!hasPredicate(tokens)) return false;
  const predicates = tokens.filter((_, at) => startsPredicate(tokens, at)).length;
  const subordinates = tokens.filter((_, at) => opensSubordinate(tokens, at)).length;
  return predicates > subordinates;
}
