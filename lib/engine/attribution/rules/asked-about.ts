import { isOneOf } from '../../listed.ts';
import type { SentenceRule } from '../found.ts';
import { isInPhrase, isTime, phraseStartingAt, skipAdjuncts } from '../noun-phrases.ts';

const isAsked = isOneOf('asked pressed questioned');
const isAbout = isOneOf('about whether if to how why what on');

/** "Asked whether it was over, Smith said …": the question is reported too, nobody is named as asking. */
export const askedAbout: SentenceRule = ({ view: { tokens, end } }) => {
  if (!isAsked(tokens[0])) return [];
  const asker = tokens[1]?.lower === 'by' ? phraseStartingAt(tokens, 2) : null;
  const opener = asker?.to ?? skipAdjuncts(tokens, 1);
  const at = isAbout(tokens[1]) && !isTime(tokens[2]) ? 1 : opener; // "Asked on Monday why"
  const about = tokens[at];
  if (!isAbout(about)) return [];
  const from = about?.lower === 'about' || about?.lower === 'on' ? at + 1 : at;
  const to = tokens.findIndex((token, index) => index > at && token.text === ',' && isInPhrase(tokens[index + 1]));
  if (to <= from || to >= end) return [];
  return [{ source: asker, cue: { from: 0, to: from === at ? 1 : from }, content: [{ from, to }], rule: 'asked about' }];
};
