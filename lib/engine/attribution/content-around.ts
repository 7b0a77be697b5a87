import type { Token } from '../types.ts';
import { contentEnd } from './content-end.ts';
import type { Reading } from './found.ts';
import { isInPhrase, phraseStartingAt } from './noun-phrases.ts';
import { isSpacedDash, type SentenceView, type TokenRange } from './sentence-view.ts';
import { isFiniteTag, isVerbal } from './tag-tests.ts';
import { verbCueAt } from './verb-cue.ts';

// What a phrase such as "according to Ruiz" or "in her words" speaks for: the sentence around it.

export const opensSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || (at <= 2 && tokens[at - 1]?.pos !== 'NOUN');

/** "The agency reported that, according to its records, …": the outer report takes it all. */
const isInsideReport = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).some((token, k) => token.lower === 'that' && verbCueAt(tokens, from + k - 1) !== null);

interface AroundOptions {
  /** The phrase ends in a source, so that what a comma sets off behind it may be said of the source: "according to Ruiz, a judge". */
  readonly endsInSource: boolean;
}

/** All of the sentence around a phrase from `at` to `phraseEnd` that says whose words it is, as commas tell. */
export function contentAround({ view, taken }: Reading, at: number, phraseEnd: number, { endsInSource }: AroundOptions): TokenRange[] {
  const { tokens, end } = view;
  const hasComma = tokens[phraseEnd]?.text === ',';
  if (opensSentence(tokens, at)) {
    const from = hasComma ? phraseEnd + 1 : phraseEnd;
    return (hasComma || from < end - 2) && from + 1 < end ? [{ from, to: contentEnd(view, taken, { from, kind: 'rest' }) }] : [];
  }
  let from = at - 1;
  while (from > 0 && !taken[from - 1] && tokens[from - 1]?.text !== ';') from--;
  while (from < at && /^(?:but|and)$/.test(tokens[from]?.lower ?? '')) from++;
  if (isInsideReport(tokens, from, at)) return [];
  from = behindDash(view, { from, to: at });
  const rest = { from: phraseEnd + 1, to: end };
  const isLong = phraseEnd + 4 < end && at < end / 2 && tokens.slice(phraseEnd, end).some(isVerbal);
  const goesOn = hasComma && rest.from < end && (!endsInSource || isLong || completesClause(tokens, { from, to: at }, rest.from));
  return [{ from, to: at }, ...(goesOn ? [rest] : [])];
}

/**
 * Where the words begin that a reporting phrase at `to` speaks for: behind a dash that opens a clause of its own ("He came
 * late — nobody minded, she said"). Two dashes hold an aside.
 */
export function behindDash({ tokens, quotedAt }: SentenceView, { from, to }: TokenRange): number {
  const dashes = tokens.slice(from + 1, to - 1).flatMap((_, k) => (isSpacedDash(tokens, from + 1 + k) ? [from + 1 + k] : []));
  const [dash] = dashes;
  if (dash === undefined || dashes.length > 1 || (quotedAt[dash] as number) >= 0) return from;
  const subject = isInPhrase(tokens[dash + 1]) ? phraseStartingAt(tokens, dash + 1) : null;
  return subject && subject.to < to && isFiniteTag(tokens[subject.to]) ? dash + 1 : from;
}

/** "The bridge, according to Ruiz, is safe": a subject before the phrase, its verb behind. */
export const completesClause = (tokens: readonly Token[], before: TokenRange, rest: number): boolean =>
  isFiniteTag(tokens[rest]) && !tokens.slice(before.from, before.to).some(isFiniteTag);
