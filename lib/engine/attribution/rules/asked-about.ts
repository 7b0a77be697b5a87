import type { SentenceRule } from '../found.ts';
import { isInPhrase } from '../noun-phrases.ts';

/** "Asked whether it was over, Smith said …": the question is reported too, nobody is named as asking. */
export const askedAbout: SentenceRule = ({ view: { tokens, end } }) => {
  const [asked, about] = tokens;
  if (!/^(?:asked|pressed|questioned)$/.test(asked?.lower ?? '') || !/^(?:about|whether|if|to|how|why|what|on)$/.test(about?.lower ?? ''))
    return [];
  const from = /^(?:about|on)$/.test(about?.lower ?? '') ? 2 : 1;
  const to = tokens.findIndex((token, index) => index >= 2 && token.text === ',' && isInPhrase(tokens[index + 1]));
  if (to <= from || to >= end) return [];
  return [{ source: null, cue: { from: 0, to: from }, content: [{ from, to }], rule: 'asked about' }];
};
