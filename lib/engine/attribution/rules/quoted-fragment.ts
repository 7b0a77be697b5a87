import { verbGroup } from '../clause-subject.ts';
import { contentEnd } from '../content-end.ts';
import { type Found, isInDirectSpeech, type Reading, type SentenceRule } from '../found.ts';
import { isQuotationMark, type QuotedPart } from '../sentence-view.ts';

const farthestVerb = 14;

/** The verb before a quoted fragment reports it, whatever the verb: "mocked the “so-called experts”". */
function reported(reading: Reading, part: QuotedPart): Found | null {
  const { view, taken } = reading;
  const { tokens } = view;
  for (let at = part.from - 1; at >= Math.max(1, part.from - farthestVerb); at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || taken[at] || isInDirectSpeech(view, at) || /^[,;:]$/.test(token.text)) return null;
    if (token.pos !== 'VERB' || (token.lower.endsWith('ing') && tokens[at - 1]?.pos !== 'AUX')) continue;
    const { subject, from, isRelative, isInfinitive, isPassive } = verbGroup(view, at);
    if (!subject || isRelative || isInfinitive || isPassive) return null;
    if (!/^(?:DET|PRON|ADP)$/.test(next.pos) && !isQuotationMark(next)) return null;
    const start = next.pos === 'ADP' ? at + 2 : at + 1;
    const to = contentEnd(view, taken, { from: Math.max(start, part.to - 1), kind: 'object', cueAt: at });
    return { source: subject, cue: { from, to: start }, content: [{ from: start, to }], rule: 'verb before a quoted fragment' };
  }
  return null;
}

export const quotedFragment: SentenceRule = (reading) =>
  reading.view.quoted
    .filter((part) => !part.isDirect && !reading.taken[part.from])
    .map((part) => reported(reading, part))
    .filter((found) => found !== null);
