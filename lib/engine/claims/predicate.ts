import { isFigure } from '../salience/sentence-facts.ts';
import type { Token } from '../types.ts';

const participle = /(?:ed|wn|en|led|made|held|built|found|won|run)$/;

const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || pos === 'DET';

/** "a study led by NASA", not "rose by 5 percent": a participle with its agent. */
const hasAgent = (tokens: readonly Token[], at: number): boolean => {
  const behind = tokens[at + 2];
  return tokens[at + 1]?.lower === 'by' && participle.test(tokens[at]?.lower ?? '') && behind !== undefined && !isFigure(behind);
};

/** "to go", "going" alone are no predicate: the verb must say when. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  const before = tokens[at - 1];
  const isInfinitive = before?.lower === 'to' || (before?.pos === 'ADV' && tokens[at - 2]?.lower === 'to');
  if (isInfinitive) return false;
  return token.pos === 'AUX' || (!token.lower.endsWith('ing') && !hasAgent(tokens, at));
}

/** Is there a verb that says when, and before it somebody or something for it to be said of? Not so in a caption or a headline of nouns. */
export function hasPredicate(tokens: readonly Token[]): boolean {
  const subject = tokens.findIndex(isNominal);
  return subject >= 0 && tokens.some((_, at) => at > subject && isFiniteVerb(tokens, at));
}
