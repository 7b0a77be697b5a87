import { isListed } from '../../listed.ts';
import { tokenBefore } from '../../token-before.ts';
import { contentEnd } from '../content-end.ts';
import type { CueRule, Found, Reading } from '../found.ts';
import { adjectivesOfOpinion } from '../lexicons/adjectives-of-opinion.ts';
import { formsOfBe } from '../lexicons/auxiliaries.ts';
import { isNominal, phraseEndingAt } from '../noun-phrases.ts';

const isPreposition = (word: string): boolean => /^(?:about|of|with)$/.test(word);

/** "is confident that", "was reluctant to", "felt sure she" */
function find(reading: Reading, at: number): Found | null {
  const { view, taken, lastSubject } = reading;
  const { tokens, end } = view;
  const token = tokens[at];
  const before = tokenBefore(tokens, at);
  const next = tokens[at + 1];
  if (!token || !before || !next) return null;
  // "is convinced that": a participle behind "be" is tagged a verb
  if (token.pos !== 'ADJ' && !(token.pos === 'VERB' && (formsOfBe.has(before.lower) || before.pos === 'ADV'))) return null;
  if (/^(?:make|makes|made|making)$/.test(before.lower)) return null; // "made sure that"
  if (!/^(?:AUX|ADV|VERB)$/.test(before.pos) || !(/^(?:that|to)$/.test(next.lower) || isPreposition(next.lower) || next.pos === 'PRON'))
    return null;
  let last = at - 1;
  while (last > 0 && (/^(?:ADV|AUX)$/.test(tokens[last]?.pos ?? '') || /^(?:n't|not)$/.test(tokens[last]?.lower ?? ''))) last--;
  if (tokens[last]?.pos === 'VERB') last--;
  const source = isNominal(tokens[last]) ? phraseEndingAt(tokens, last) : lastSubject;
  const from = isPreposition(next.lower) ? at + 2 : at + 1;
  if (!source || from >= end) return null;
  const kind = next.lower === 'to' ? 'infinitive' : from === at + 2 ? 'object' : 'clause';
  return {
    source,
    cue: { from: last + 1, to: from },
    content: [{ from, to: contentEnd(view, taken, { from, kind, cueAt: at }) }],
    rule: 'adjective of opinion',
  };
}

export const adjectiveCues: CueRule = { isCue: isListed(adjectivesOfOpinion), find };
