import type { StorySentence } from '../salience/article-view.ts';
import type { Attribution, Token } from '../types.ts';
import { finiteVerbFrom } from './predicate.ts';

/** Words that open a clause about what was just named. */
export const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose']);

const isRelative = (token: Token | undefined): boolean => relatives.has(token?.lower ?? '');

/** The tokens of the source and the one before them. */
function sourceAt(
  { sentence: { tokens } }: StorySentence,
  { source }: Attribution,
): { tokens: readonly Token[]; before: Token | undefined } {
  const from = source === null ? -1 : tokens.findIndex(({ start }) => start >= source.start);
  if (from < 0) return { tokens: [], before: undefined };
  return { tokens: tokens.slice(from).filter(({ end }) => end <= (source?.end ?? 0)), before: tokens[from - 1] };
}

/** "an audit that parliament | ordered": the cue is the verb of a clause inside the source. */
function isOfClauseInSource(tokens: readonly Token[]): boolean {
  const relative = tokens.findIndex((token, at) => at > 0 && isRelative(token));
  return relative > 0 && finiteVerbFrom(tokens, relative + 1) < 0;
}

/**
 * "A decision that the government had said it would fight", "journalists who consider the standards": what is reported
 * only tells more of something else. "He added that officials said …": behind "that" a report can be of its own.
 */
export function isByTheWay(story: StorySentence, attribution: Attribution, isWholeSentence: boolean): boolean {
  const { tokens, before } = sourceAt(story, attribution);
  if (isRelative(tokens[0]) || isOfClauseInSource(tokens)) return true;
  return isRelative(before) && (isWholeSentence || before?.lower !== 'that');
}
