import type { StorySentence } from '../salience/article-view.ts';
import { isFirstPerson } from '../salience/sentence-facts.ts';
import type { Attribution, Span, Token } from '../types.ts';
import { isByTheWay } from './by-the-way.ts';
import { finiteVerbFrom, isFiniteVerb } from './predicate.ts';
import { lowestConfidence } from './reported-content.ts';
import { tokensIn, wordCount } from './span-tokens.ts';

/** Of the sentence's words that an attribution must account for, so that the sentence is its report and not only holds one. */
const reportShare = 0.5;

/** "Because prices rose, …", "The bridge, which …": the verb that follows is not the sentence's own. */
const opensAside: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'since',
  'that',
  'when',
  'where',
  'which',
  'while',
  'who',
  'whom',
  'whose',
]);

/** "Sessions has rejected these principles": the first thing that the sentence says of anybody is that he reports. */
function isMainVerb({ sentence: { tokens } }: StorySentence, cue: Span): boolean {
  const first = finiteVerbFrom(tokens, 0);
  const verb = tokens[first];
  if (!verb || verb.start < cue.start || verb.end > cue.end) return false;
  return !tokens.slice(0, first).some(({ lower, pos }) => pos === 'SCONJ' || opensAside.has(lower));
}

/**
 * "said", "according to", ", accusing the mayor": the sentence reports. Not so "a late call", "keen to welcome the crew",
 * "one step closer to understanding": it tells of somebody who could report.
 */
function reports(tokens: readonly Token[], cue: Span): boolean {
  const from = tokens.findIndex(({ start }) => start >= cue.start);
  const to = tokens.findIndex(({ start }) => start >= cue.end);
  const within = tokens.slice(from, to < 0 ? tokens.length : to);
  if (within.some((token, k) => token.lower === 'according' || isFiniteVerb(tokens, from + k))) return true;
  return tokens[from - 1]?.text === ',' && within.some(({ lower }) => lower.endsWith('ing'));
}

/**
 * Which attribution a sentence reports as a whole, where its content does not stand alone: "The mayor called for calm."
 * Null: the article speaks in its own voice, whatever it reports by the way, and so does its writer as "I" and "we".
 */
export function reportedBySentence(
  story: StorySentence,
  kept: readonly Span[],
  attributions: readonly Attribution[],
  inSentence: readonly number[],
): number | null {
  const { tokens } = story.sentence;
  const words = wordCount(tokensIn(tokens, kept));
  let found: { index: number; share: number } | null = null;
  for (const index of inSentence) {
    const attribution = attributions[index];
    if (!attribution?.source || attribution.confidence < lowestConfidence || isByTheWay(story, attribution, true)) continue;
    const { content, cue, source } = attribution;
    if (tokensIn(tokens, [source]).some(isFirstPerson)) continue;
    const covered = wordCount(tokensIn(tokensIn(tokens, kept), [...content, source, ...(cue ? [cue] : [])]));
    const share = covered / Math.max(1, words);
    if (cue && isMainVerb(story, cue)) return index;
    if (share >= reportShare && (cue === null || reports(tokens, cue)) && (found === null || share > found.share)) found = { index, share };
  }
  return found?.index ?? null;
}
