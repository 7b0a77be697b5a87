import type { Token } from '../../types.ts';
import type { SentenceRule } from '../found.ts';
import { isInPhrase, isTime, phraseStartingAt, skipAdjuncts } from '../noun-phrases.ts';

const isAbout = (token: Token | undefined): boolean => /^(?:about|whether|if|to|how|why|what|on)$/.test(token?.lower ?? '');

/** "Asked whether it was over, Smith said …": the question is reported too, nobody is named as asking. */
export const askedAbout: SentenceRule = ({ view: { tokens, end } }) => {
  const [asked] = tokens;
  const asker = tokens[1]?.lower === 'by' ? phraseStartingAt(tokens, 2) : null;
  const opener = asker?.to ?? skipAdjuncts(tokens, 1);
  const at = isAbout(tokens[1]) && !isTime(tokens[2]) ? 1 : opener; // "Asked on Monday why"
  const about = tokens[at];
  if (!/^(?:asked|pressed|questioned)$/.test(asked?.lower ?? '') || !isAbout(about)) return [];
  const from = /^(?:about|on)$/.test(about?.lower ?? '') ? at + 1 : at;
  const to = tokens.findIndex((token, index) => index > at && token.text === ',' && isInPhrase(tokens[index + 1]));
  if (to <= from || to >= end) return [];
  return [{ source: asker, cue: { from: 0, to: from === at ? 1 : from }, content: [{ from, to }], rule: 'asked about' }];
};
