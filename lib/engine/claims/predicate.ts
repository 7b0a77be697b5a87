import { isFigure } from '../salience/sentence-facts.ts';
import { tokenBefore } from '../token-before.ts';
import type { Token } from '../types.ts';
import { wordList } from '../word-list.ts';

const participle = /(?:ed|wn|en|led|made|held|built|found|won|run)$/;

const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || pos === 'DET';

/** "a study led by NASA", "named by 30% of voters", not "rose by 5 percent": a participle with its agent. */
const hasAgent = (tokens: readonly Token[], at: number): boolean => {
  const behind = tokens[at + 2];
  if (tokens[at + 1]?.lower !== 'by' || behind === undefined || !participle.test(tokens[at]?.lower ?? '')) return false;
  return !isFigure(behind) || tokens.slice(at + 3, at + 5).some(({ lower }) => lower === 'of');
};

/** Forms that are never a past tense: "a family torn apart", "cars driven by nobody". */
const participles: ReadonlySet<string> = wordList(`
  arisen beaten been begun bitten blown born borne broken chosen done drawn driven drunk eaten fallen flown forbidden forgiven
  forgotten frozen given gone grown hidden known mistaken overthrown proven ridden risen seen shaken shown shrunk spoken
  stolen sung sunk sworn swum taken thrown torn undertaken withdrawn woken worn woven written
`);
const auxiliaries = /^(?:am|are|be|been|being|had|has|have|having|is|was|were|'d|'re|'s|'ve|get|gets|got)$/;

/** "was (not) (finally) torn": an auxiliary stands before it, with adverbs or "not" between. */
function hasAuxiliary(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV' || tokens[before]?.pos === 'PART') before -= 1;
  return auxiliaries.test(tokens[before]?.lower ?? '');
}

/** "to go", "going" alone are no predicate: the verb must say when. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  const before = tokenBefore(tokens, at);
  const isInfinitive = before?.lower === 'to' || (before?.pos === 'ADV' && tokenBefore(tokens, at - 1)?.lower === 'to');
  if (isInfinitive) return false;
  if (token.pos === 'AUX') return true;
  if (participles.has(token.lower) && !hasAuxiliary(tokens, at)) return false;
  return !token.lower.endsWith('ing') && !hasAgent(tokens, at);
}

/** Where the first verb that says when stands; -1 where there is none. */
export function finiteVerbFrom(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) if (isFiniteVerb(tokens, at)) return at;
  return -1;
}

/** Is there a verb that says when, and before it somebody or something for it to be said of? Not so in a caption or a headline of nouns. */
export function hasPredicate(tokens: readonly Token[]): boolean {
  const subject = tokens.findIndex(isNominal);
  return subject >= 0 && finiteVerbFrom(tokens, subject + 1) >= 0;
}
