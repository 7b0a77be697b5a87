import { verbGroup } from '../clause-subject.ts';
import type { Found } from '../found.ts';
import { isInPhrase, phraseStartingAt } from '../noun-phrases.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isVerbal } from '../tag-tests.ts';
import { verbCueAt } from '../verb-cue.ts';

const farthestSubject = 30;

/** "The mayor went further:", "Said Ruiz:" at the end of a unit: whose quotation follows, with no content yet. */
export function introducedByColon(view: SentenceView): Found | null {
  const { tokens, end } = view;
  if (tokens[end - 1]?.text !== ':') return null;
  const report = (source: Found['source'], from: number, to: number): Found => ({
    source,
    cue: { from, to },
    content: [],
    rule: 'quotation behind a colon',
    isSpeech: true,
  });
  const inverted = verbCueAt(tokens, 0)?.frames.has('quotation') && isInPhrase(tokens[1]) ? phraseStartingAt(tokens, 1) : null;
  if (inverted) return report(inverted, 0, 1);
  const verbs = Array.from({ length: Math.min(end, farthestSubject) }, (_, back) => end - 2 - back).filter(
    (at) => isVerbal(tokens[at]) || verbCueAt(tokens, at),
  );
  const reporting = verbs.filter((at) => verbCueAt(tokens, at)?.frames.has('quotation'));
  for (const at of [...reporting, ...verbs]) {
    const { subject, from, isInfinitive, isRelative, isPassive } = verbGroup(view, at);
    if (subject && !isInfinitive && !isRelative && !isPassive) return report(subject, from, at + 1);
  }
  return null;
}
