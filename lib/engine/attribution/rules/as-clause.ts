import { verbGroup } from '../clause-subject.ts';
import { contentEnd } from '../content-end.ts';
import type { SentenceRule } from '../found.ts';
import { skipAdjuncts } from '../noun-phrases.ts';
import { verbCueAt } from '../verb-cue.ts';

const longestClause = 14;

/** "As the mayor noted, …" */
export const asClause: SentenceRule = ({ view, taken }) => {
  const { tokens, end } = view;
  const opener = tokens[0]?.lower === 'as' ? 0 : tokens[0]?.pos === 'CCONJ' && tokens[1]?.lower === 'as' ? 1 : -1;
  if (opener < 0) return [];
  const comma = tokens.findIndex((token, index) => index > opener + 1 && token.text === ',');
  if (comma < opener + 3 || comma >= longestClause || taken[comma + 1] || comma + 3 >= end) return [];
  for (let at = opener + 1; at < comma; at++) {
    const cue = verbCueAt(tokens, at);
    if (!cue?.frames.has('quotation') || skipAdjuncts(tokens, at + 1) < comma - 1) continue;
    const { subject, from } = verbGroup(view, at);
    if (!subject) return [];
    const content = { from: comma + 1, to: contentEnd(view, taken, { from: comma + 1, kind: 'rest' }) };
    return [{ source: subject, cue: { from, to: at + 1 }, content: [content], rule: 'as X said' }];
  }
  return [];
};
