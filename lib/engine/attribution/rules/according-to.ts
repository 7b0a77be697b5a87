import type { Token } from '../../types.ts';
import { contentAround, opensSentence } from '../content-around.ts';
import type { Found, Reading, SentenceRule } from '../found.ts';
import { isInPhrase, phraseStartingAt } from '../noun-phrases.ts';
import type { TokenRange } from '../sentence-view.ts';
import { isFiniteTag } from '../tag-tests.ts';

/** "According to X, …", "…, according to X", "…, according to X, …" */
export const accordingTo: SentenceRule = (reading) => {
  const { tokens } = reading.view;
  const found: Found[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || reading.taken[at]) continue;
    const source = (opensSentence(tokens, at) ? sourceWithoutComma(reading, at + 2) : null) ?? sourceOf(reading, at + 2);
    const content = contentAround(reading, at, source.to, { endsInSource: true });
    if (content.length > 0) found.push({ source, cue: { from: at, to: at + 2 }, content, rule: 'according to' });
  }
  return found;
};

/** Up to the next comma or conjunction behind the phrase: "a person who was told of the plan". */
function sourceOf({ view: { tokens, end } }: Reading, from: number): TokenRange {
  let to = phraseStartingAt(tokens, from)?.to ?? from + 1;
  while (to < end && !/^[,;]$/.test(tokens[to]?.text ?? '') && tokens[to]?.pos !== 'CCONJ') to++;
  return { from, to: Math.max(from + 1, Math.min(to, tokens.length)) };
}

/** "According to Ruiz the road is closed", "According to the agency 70 percent of …": a new phrase, with a verb, begins behind the source. */
function sourceWithoutComma({ view: { tokens, end } }: Reading, from: number): TokenRange | null {
  for (let to = from + 1; to < end; to++) {
    const token = tokens[to] as Token;
    const opensPhrase = /^(?:DET|NUM|PRON)$/.test(token.pos) || /^(?:over|about|nearly|almost)$/.test(token.lower);
    const atLeast = token.lower === 'at' && /^(?:least|most)$/.test(tokens[to + 1]?.lower ?? '');
    if ((opensPhrase || atLeast) && /^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.pos ?? '')) {
      const comma = tokens.findIndex((each, k) => k > to && each.text === ',');
      const isClause = tokens.slice(to, comma < 0 ? end : comma).some(isFiniteTag);
      // "a report the city released, it is late": the clause is the source's own
      if (comma > 0 && isInPhrase(tokens[comma + 1]) && tokens.slice(comma, end).some(isFiniteTag)) return null;
      return isClause && !/^(?:who|which|that)$/.test(token.lower) ? { from, to } : null;
    }
    if (!isInPhrase(token) && token.lower !== 'of') return null;
  }
  return null;
}
