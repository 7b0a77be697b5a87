import { reportingWords } from '../salience/lexicons/reporting-words.ts';
import type { Token } from '../types.ts';
import { subordinatingConjunctions } from './lexicons/subordinating-conjunctions.ts';
import { finiteVerbFrom, hasPredicate } from './predicate.ts';

const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX' || token?.pos === 'PART';

const subordinators: ReadonlySet<string> = new Set(['because', 'if', 'that', 'when', 'where', 'which', 'while', 'who', 'whom', 'whose']);

/** "polling that indicates …": a word that takes the next verb for its own clause. Not "because of", "while working", "that plan". */
const opensSubordinate = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (at === 0 || !subordinators.has(tokens[at]?.lower ?? '') || next?.lower === 'of' || next?.lower.endsWith('ing')) return false;
  return tokens[at]?.pos !== 'DET' || isVerbal(next);
};

/** "who served", "which was", "that fell": a clause that tells of the noun before and whose verb follows at once. */
const opensRelative = (tokens: readonly Token[], at: number): boolean => {
  const isPronoun = /^(?:who|which|that)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.pos !== 'SCONJ';
  return isPronoun && (isVerbal(tokens[at + 1]) || tokens[at + 1]?.pos === 'ADV');
};

/** Where the run of verbs at `from` ends, with what stands inside it: "has not been found" → past "found". */
function verbsEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at > from && !isVerbal(token) && token.pos !== 'ADV');
  return end < 0 ? tokens.length : end;
}

const be: ReadonlySet<string> = new Set(['are', 'be', 'been', 'being', 'is', 'was', 'were']);

/** "that indicates", "who said"; not "who was found". */
const tellsWhat = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  return (reportingWords.has(word) || word.startsWith('indicat')) && !be.has(tokens[at - 1]?.lower ?? '');
};

/**
 * "The explosions, which struck a market, | wounded nine", "a test that took an hour | ended the race": past a relative
 * clause between subject and verb, the verb of the clause itself; -1 where there is none. Behind "that indicates" the next
 * verb can belong to what is indicated.
 */
function verbBehindRelative(tokens: readonly Token[], relative: number): number {
  const inner = finiteVerbFrom(tokens, relative + 1);
  const end = verbsEnd(tokens, inner);
  if (inner < 0 || tokens.slice(inner, end).some((_, k) => tellsWhat(tokens, inner + k))) return -1;
  const isSetOff = tokens[relative - 1]?.text === ',';
  const verb = finiteVerbFrom(tokens, end);
  if (verb < 0 || tokens.slice(end, verb).some(({ pos }, k) => pos === 'SCONJ' || opensSubordinate(tokens, end + k))) return -1;
  const before = tokens[verb - 1];
  return before?.pos !== 'CCONJ' && (before?.text === ',') === isSetOff ? verb : -1;
}

/** "evidence the bridge was cracked": the clause is of the noun. */
const opensWithProof = ([first, second]: readonly Token[]): boolean =>
  /^(?:evidence|fears|hints|hopes|indications|news|proof|signs|word)$/.test(first?.lower ?? '') &&
  /^(?:DET|PRON|PROPN|NUM)$/.test(second?.pos ?? '');

/** "As word of it spread", "a record, as she rowed it in May": no clause goes on behind it. */
function isOnlySubordinate(tokens: readonly Token[], first: number): boolean {
  const opens = tokens.findLastIndex(
    ({ lower, pos }, at) =>
      at < first && subordinatingConjunctions.has(lower) && (at === 0 || (pos === 'SCONJ' && tokens[at - 1]?.text === ',')),
  );
  if (opens < 0) return false;
  const comma = tokens.findIndex(({ text }, at) => at > first && text === ',');
  return comma < 0 || finiteVerbFrom(tokens, comma + 1) < 0;
}

/**
 * Does it say something of somebody by itself: a subject with a finite verb of its own? "We will leave", "a plan that
 * worked was dropped", not "leaving", "a plan to leave", "a plan that worked" or "is said to work".
 */
export function isClause(tokens: readonly Token[]): boolean {
  const first = finiteVerbFrom(tokens, 0);
  if (first < 0 || !hasPredicate(tokens.slice(0, first + 1)) || opensWithProof(tokens)) return false;
  if (isOnlySubordinate(tokens, first)) return false;
  const opener = tokens.findIndex((_, at) => at < first && opensSubordinate(tokens, at));
  return opener < 0 || (opensRelative(tokens, opener) && verbBehindRelative(tokens, opener) >= 0);
}
